import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBackground } from '../../utils/messages/guards';
import {
  answerInBackground,
  answerInCleaner,
  answerInPage,
  askBackground,
  askCleaner,
  askPage,
  type Sender,
} from '../../utils/messaging';
import type { PageState, ToBackground } from '../../utils/protocol';
import { mayBeEmpty, right, twisted } from '../helpers/message-inputs';

const ID = 'test-extension-id';
const handlers = {
  clicked: vi.fn(),
  readerOpened: vi.fn(),
  readerClosed: vi.fn(),
  readerFailed: vi.fn(),
  go: vi.fn(),
  openTab: vi.fn(),
  openUnasked: vi.fn(),
  readable: vi.fn(),
  notThisTime: vi.fn(),
  quietWay: vi.fn(),
  stopped: vi.fn(),
  loadWhole: vi.fn(),
  playing: vi.fn(),
  readerLeft: vi.fn(),
  reloads: vi.fn(),
  openOwnTab: vi.fn(),
  handMore: vi.fn(),
  ownTabShows: vi.fn(),
  known: vi.fn(),
  teach: vi.fn(),
  learnt: vi.fn(),
  forgetLearnt: vi.fn(),
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
const clean = { on: true, gone: {}, freed: [], answered: false };
const file = { name: 'Kabar 2026-11-20 Pasar.html', type: 'text/html;charset=utf-8', text: '' };
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
      throw new Error('This link was not opened.');
    });
    expect(await sendAs(page, { saring: 'openTab', input: { url: 'javascript:1' } })).toEqual({
      error: 'This link was not opened.',
    });
  });

  it.each<[string, Sender, string]>([
    ['another extension', { ...popup, id: 'someone-else' }, 'prepare'],
    ['a page that asks what only our pages may', page, 'prepare'],
    ['a frame of the page', { ...page, frameId: 4 }, 'readerOpened'],
    ['an extension page that plays the reader', { ...popup }, 'readerOpened'],
    [
      'a page that claims our address, where the browser names its origin',
      { ...popup, origin: 'https://news.example', tab: { id: 1 } },
      'prepare',
    ],
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

describe('a message whose input has another form than ours', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${ID}${path}`);
    answerInBackground(handlers);
  });

  it.each(Object.keys(toBackground) as (keyof ToBackground)[])('is refused: %s', async (name) => {
    const sender = toBackground[name].from === 'extension' ? popup : page;
    handlers[name].mockReset();
    expect(await sendAs(sender, { saring: name, input: right[name] })).not.toHaveProperty('error');
    expect(handlers[name]).toHaveBeenCalledOnce();
    for (const input of twisted(right[name]).filter((one) => !mayBeEmpty({ name, input: one }))) {
      expect(await sendAs(sender, { saring: name, input })).toEqual({ error: `Not understood: ${name}` });
    }
    expect(handlers[name]).toHaveBeenCalledOnce();
  });
});

describe('messages to the page', () => {
  const state = vi.fn((): PageState => ({ state: 'reading' }));
  const open = vi.fn();
  const consentSays = vi.fn();

  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${ID}${path}`);
    const others = { gives: vi.fn(), bringBack: vi.fn(), retry: vi.fn(), learnSite: vi.fn() };
    answerInPage({ open, close: vi.fn(), file: vi.fn(), loadWhole: vi.fn(), state, ...others });
    answerInCleaner({ clean: vi.fn(), undoClean: vi.fn(), cleanState: vi.fn(), consentSays });
  });

  it('are answered to the extension only, never to another tab', async () => {
    state.mockReturnValue({ state: 'reading' });
    expect(await sendAs(popup, { saring: 'state' })).toEqual({ value: { state: 'reading' } });
    expect(await sendAs(page, { saring: 'state' })).toEqual({ error: 'Not allowed: state' });
  });

  it.each([
    ['open', {}],
    ['open', { force: 'yes' }],
    ['open', { force: false, born: Number.NaN }],
    ['state', { tabId: 1 }],
    ['consentSays', { word: 'paid' }],
  ])('are refused where their input has another form: %s %o', async (name, input) => {
    expect(await sendAs(popup, { saring: name, input })).toEqual({ error: `Not understood: ${name}` });
    expect(open).not.toHaveBeenCalled();
    expect(consentSays).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<unknown>, unknown]>([
    ['a reason that is none', () => askPage(1, 'state'), { state: 'failed', reason: 'x&tab=1#x' }],
    ['a reason in another form', () => askPage(1, 'open', { force: false }), { ok: false, reason: {} }],
    ['a number that is none', () => askPage(1, 'state'), { state: 'idle', stopped: 'many' }],
    ['another state', () => askPage(1, 'state'), { state: 'constructor' }],
    ['no file', () => askPage(1, 'file'), { ok: true, file: { name: 'a', type: 'b' } }],
    ['a file that would run', () => askPage(1, 'file'), { ok: true, file: { ...file, name: 'a.exe' } }],
    ['a file in a folder', () => askPage(1, 'file'), { ok: true, file: { ...file, name: '../a.html' } }],
    ['a kind of overlay that is none', () => askCleaner(1, 'cleanState'), { ...clean, gone: { x: 1 } }],
  ])('bring back no answer that a page made up: %s', async (_, ask, value) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ value } as never);
    await expect(ask()).rejects.toThrow('Not an answer');
  });

  it.each<[() => Promise<unknown>, unknown]>([
    [() => askPage(1, 'state'), { state: 'idle', stopped: undefined }],
    [() => askPage(1, 'state'), { state: 'failed', reason: 'no-body', detail: 'why' }],
    [() => askPage(1, 'open', { force: true }), { ok: true, already: true }],
    [() => askPage(1, 'close'), undefined],
    [() => askPage(1, 'file'), { ok: true, file }],
    [() => askCleaner(1, 'clean'), { ...clean, gone: { ad: 2 }, freed: ['scroll'], ended: 'bare' }],
  ])('bring back the answers that there are: %s', async (ask, value) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ value } as never);
    await expect(ask()).resolves.toEqual(value);
  });
});
