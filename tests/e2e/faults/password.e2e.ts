import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../scripts/serve.mjs';
import { storyPage } from '../harness/story';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const host = 'http://www.pasarpagi.co.id';
/** Cookies of the requests for page 2: after one that brings any, a browser asks. */
const cookies: (string | undefined)[] = [];
const session = useBrowser(({ url, headers }): Answer | undefined => {
  const { pathname: path, searchParams } = url;
  if (path !== '/kota/kunci') return undefined;
  if (!searchParams.has('page'))
    return {
      headers: { 'set-cookie': 'langganan=ya; path=/' },
      body: storyPage({
        after: '<div class="paging"><b>1</b> <a rel="next" href="/kota/kunci?page=2">2</a></div>',
      }),
    };
  cookies.push(headers.cookie);
  return { status: 401, headers: { 'www-authenticate': 'Basic realm="Pasar Pagi"' }, body: 'Masuk dulu' };
});

describe('a further page that its server locks', () => {
  it('never makes the browser ask for a password over the reader, which says to sign in', async () => {
    const page = await session.read(`${host}/kota/kunci`);
    // While the browser asks, the request has no answer, and the reader says that the page is coming.
    const said = await waitFor('word of page 2', () =>
      session.drive.inReader(page, ({ reader }) => reader.querySelector('.missing')?.textContent),
    );
    expect(said).toBe('Page 2 needs signing in first. Open it, and sign in at the site.Open page 2');
    expect(cookies).toEqual([undefined]);
  });
});
