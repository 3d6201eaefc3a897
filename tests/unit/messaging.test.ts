import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerInBackground, answerInPage, askBackground, type Sender } from '../../utils/messaging';

const ID = 'test-extension-id';
const handlers = {
  clicked: vi.fn(),
  readerOpened: vi.fn(),
  readerClosed: vi.fn(),
  readerFailed: vi.fn(),
  openTab: vi.fn(),
  openUnasked: vi.fn(),
  readable: vi.fn(),
  notThisTime: vi.fn(),
  quietWay: vi.fn(),
  stopped: vi.fn(),
  loadWhole: vi.fn(),
  playing: vi.fn(),
  readerLeft: vi.fn(),
  chooseSites: vi.fn(),
  pause: vi.fn(),
  prepare: vi.fn(() => ({ ok: true as const })),
  failureTold: vi.fn(),
  clean: vi.fn(),
  mayClean: vi.fn(),
  answerConsent: vi.fn(),
  consentSnippet: vi.fn(),
  consentSays: vi.fn(),
};
const page: Sender = { id: ID, url: 'https://news.example/story', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: ID, url: `chrome-extension://${ID}/popup.html` };

/** Sends as somebody else; resolves to the reply, or to undefined where nobody took the message. */
async function sendAs(sender: Sender, message: unknown): Promise<unknown> {
  const replies: unknown[] = [];
  const listened = (await fakeBrowser.runtime.onMessage.trigger(message, sender as never, (reply: unknown) =>
    replies.push(reply),
  )) as unknown[];
  if (listened.every((taken) => taken !== true)) return undefined;
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  return replies[0];
}

describe('messages to the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${ID}${path}`);
    answerInBackground(handlers);
  });

  it('reach their handler with the sender, and bring its answer back', async () => {
    expect(await sendAs(popup, { saring: 'prepare', input: { tabId: 3 } })).toEqual({ value: { ok: true } });
    expect(handlers.prepare).toHaveBeenCalledWith({ tabId: 3 }, popup);
  });

  it("bring the handler's failure back to who asked", async () => {
    handlers.openTab.mockImplementation(() => {
      throw new Error('Not a web address: javascript:1');
    });
    expect(await sendAs(page, { saring: 'openTab', input: { url: 'javascript:1', active: true } })).toEqual({
      error: 'Not a web address: javascript:1',
    });
  });

  it.each<[string, Sender, string]>([
    ['another extension', { ...popup, id: 'someone-else' }, 'prepare'],
    ['a page that asks what only our pages may', page, 'prepare'],
    ['a frame of the page', { ...page, frameId: 4 }, 'readerOpened'],
    ['an extension page that plays the reader', { ...popup }, 'readerOpened'],
    [
      'a site whose address only begins like ours',
      { id: ID, url: `https://chrome-extension.example/${ID}/`, tab: { id: 1 } },
      'prepare',
    ],
  ])('are refused from %s', async (_, sender, name) => {
    handlers.prepare.mockClear();
    handlers.readerOpened.mockClear();
    expect(await sendAs(sender, { saring: name, input: { tabId: 1 } })).toEqual({
      error: `Not allowed: ${name}`,
    });
    expect(handlers.prepare).not.toHaveBeenCalled();
    expect(handlers.readerOpened).not.toHaveBeenCalled();
  });

  it('come from a page that is being left too: kept for going back, it has another number', async () => {
    const left = { ...page, frameId: 4 };
    await sendAs(left, { saring: 'readerLeft', input: { born: 1 } });
    expect(handlers.readerLeft).toHaveBeenCalledWith({ born: 1 }, left);
  });

  it.each([
    [undefined],
    [null],
    ['prepare'],
    [{}],
    [{ saring: 5 }],
    [{ saring: 'constructor' }],
    [{ saring: '__proto__' }],
  ])('are left to others where they are none of ours: %o', async (message) => {
    expect(await sendAs(popup, message)).toBeUndefined();
  });

  it('reject with the words of the other side', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ error: 'The tab is gone.' } as never);
    await expect(askBackground('prepare', { tabId: 9 })).rejects.toThrow('The tab is gone.');
  });
});

describe('messages to the page', () => {
  it('are answered to the extension only, never to another tab', async () => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${ID}${path}`);
    const state = vi.fn(() => ({ state: 'reading' as const }));
    answerInPage({ open: vi.fn(), close: vi.fn(), file: vi.fn(), loadWhole: vi.fn(), state });
    expect(await sendAs(popup, { saring: 'state' })).toEqual({ value: { state: 'reading' } });
    expect(await sendAs(page, { saring: 'state' })).toEqual({ error: 'Not allowed: state' });
  });
});
