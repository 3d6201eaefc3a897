import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const here = 'https://kabar.example/kota/pasar';
const next = `${here}?page=2`;
const asked = vi.fn<typeof fetch>();
/** As on a page just opened: which folders need no password is remembered. */
let fetchHtml: typeof import('../../utils/page/fetch-html').fetchHtml;

function view(address = here) {
  const heard = new EventTarget();
  return Object.assign(heard, {
    location: { href: address, origin: new URL(address).origin },
  }) as unknown as Window;
}

/** A response as from the network, where `url` can't be set. */
function answer(
  body: BodyInit | null,
  {
    url = next,
    redirected = false,
    ...init
  }: Partial<ResponseInit & { url: string; redirected: boolean }> = {},
) {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(init.headers as object) };
  const response = new Response(body, { ...init, headers });
  Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
  return response;
}

const unasked = () => new AbortController().signal;

beforeEach(async () => {
  vi.resetModules();
  ({ fetchHtml } = await import('../../utils/page/fetch-html'));
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

describe('a further page of the site', () => {
  it("comes as the server sent it, with the reader's cookies and by GET", async () => {
    asked.mockResolvedValue(answer('<p>Dua'));
    const found = await fetchHtml(view(), '?page=2', unasked());
    expect(found).toMatchObject({ ok: true, type: 'text/html; charset=utf-8', url: next });
    expect(found.ok && new TextDecoder().decode(found.bytes)).toBe('<p>Dua');
    expect(asked).toHaveBeenCalledWith(
      next,
      expect.objectContaining({ credentials: 'same-origin', mode: 'same-origin' }),
    );
    expect(asked.mock.calls.at(-1)?.[1]?.method).toBeUndefined();
  });

  it.each([
    'https://lain.example/pasar?page=2',
    'http://kabar.example:81/2',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('is never asked for elsewhere: %s', async (url) => {
    expect(await fetchHtml(view(), url, unasked())).toMatchObject({ ok: false, why: 'other' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked for by https where the page came so, whatever an old link says', async () => {
    asked.mockResolvedValue(answer('<p>Dua'));
    await fetchHtml(view(), next.replace('https', 'http'), unasked());
    expect(asked.mock.calls[0]?.[0]).toBe(next);
  });

  it.each([
    ['a server that fails', answer('x', { status: 500 }), 'failed', '500'],
    ['one that wants us signed in', answer('x', { status: 401 }), 'sign-in', '401'],
    ['a file', answer('x', { headers: { 'content-type': 'application/pdf' } }), 'other', 'pdf'],
    [
      'a login',
      answer('x', { url: 'https://kabar.example/login?next=2', redirected: true }),
      'other',
      '/login',
    ],
    ['a page said to be huge', answer('x', { headers: { 'content-length': '50000000' } }), 'too-large', ''],
  ])('is not taken from %s', async (_, response, why, detail) => {
    asked.mockResolvedValue(response);
    const found = await fetchHtml(view(), next, unasked());
    expect(found).toMatchObject({ ok: false, why });
    expect(!found.ok && found.detail).toContain(detail);
  });

  describe('never makes the browser ask for a password', () => {
    const locked = (challenge: string) =>
      answer(null, { status: 401, headers: { 'www-authenticate': challenge } });
    /** Which requests carried cookies: after those the browser would ask. */
    const withCookies = () => asked.mock.calls.filter(([, init]) => init?.credentials !== 'omit');

    it.each(['Basic realm="Pasar"', 'Bearer, digest realm="Pasar"', 'Negotiate'])(
      'in the name of a server that says %s',
      async (challenge) => {
        asked.mockImplementation(async (url) => (url === next ? locked(challenge) : answer(null)));
        expect(await fetchHtml(view(), next, unasked())).toMatchObject({ ok: false, why: 'sign-in' });
        expect(withCookies()).toEqual([]);
      },
    );

    it('where the open page needed one too, and the browser has it', async () => {
      asked.mockImplementation(async (_, init) =>
        init?.credentials === 'omit' ? locked('Basic realm="Pasar"') : answer('<p>Dua'),
      );
      expect(await fetchHtml(view(), next, unasked())).toMatchObject({ ok: true });
    });

    it('and asks whether it would once for all pages of a folder', async () => {
      asked.mockImplementation(async () => answer('<p>Dua'));
      for (const page of [2, 3, 4]) await fetchHtml(view(), `?page=${page}`, unasked());
      expect(asked.mock.calls.map(([, init]) => init?.method ?? 'GET')).toEqual([
        'HEAD',
        'GET',
        'GET',
        'GET',
      ]);
    });

    it('and cookies sign in where the server knows no window of the browser', async () => {
      asked.mockImplementation(async (_, init) =>
        init?.credentials === 'omit' ? locked('Bearer') : answer('<p>Dua'),
      );
      expect(await fetchHtml(view(), next, unasked())).toMatchObject({ ok: true });
    });
  });

  it('is given up above 5 MB, and the rest is not read', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    asked.mockResolvedValue(answer(endless as BodyInit));
    expect(await fetchHtml(view(), next, unasked())).toMatchObject({ ok: false, why: 'too-large' });
    expect(sent).toBeLessThan(9);
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('that redirects to another host is another page', async () => {
    asked.mockImplementation(async (_, init) => {
      if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      const gone = answer(null);
      Object.defineProperty(gone, 'type', { value: 'opaqueredirect' });
      return gone;
    });
    expect(await fetchHtml(view(), next, unasked())).toMatchObject({ ok: false, why: 'other' });
  });

  it('that the policy of the open page forbids is told apart, and the page not told', async () => {
    const window = view();
    const told = vi.fn();
    asked.mockImplementation(async () => {
      window.addEventListener('securitypolicyviolation', told);
      const violation = Object.assign(new Event('securitypolicyviolation'), {
        effectiveDirective: 'connect-src',
        blockedURI: next,
      });
      window.dispatchEvent(violation);
      throw new TypeError('NetworkError');
    });
    expect(await fetchHtml(window, next, unasked())).toMatchObject({ ok: false, why: 'forbidden' });
    expect(told).not.toHaveBeenCalled();
  });

  it('is no longer fetched when the reader closes', async () => {
    const closing = new AbortController();
    asked.mockImplementation(
      (_, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    );
    const coming = fetchHtml(view(), next, closing.signal);
    closing.abort();
    expect(await coming).toMatchObject({ ok: false, why: 'failed' });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
