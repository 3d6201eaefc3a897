import { describe, expect, inject, it } from 'vitest';
import { learntSites } from './harness/learnt';
import type { OwnGlobals } from './harness/own-globals';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const story = `${host}/cerita`;
const far = 'http://www.kabarlaut.co.id/kapal';
const session = useBrowser({ [story]: storyPage(), [far]: '<!doctype html><title>Kapal</title>' });

type Page = Awaited<ReturnType<typeof session.read>>;

/** Sends a message as the page's own process could, were it in an enemy's hands. Resolves with the raw reply. */
const send = (page: Page, saring: string, input?: unknown) =>
  session.drive.inContentScript(
    page,
    async (message) => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      return (await browser.runtime.sendMessage(message)) as unknown;
    },
    { saring, input },
  );

describe('a page that sends messages in our name', () => {
  it.each<[string, unknown]>([
    ['readerFailed', { reason: 'x&tab=1#x' }],
    ['readerFailed', { reason: 'constructor' }],
    ['readerFailed', { reason: 'evicted', tab: 1 }],
    ['playing', { url: {} }],
    ['playing', { page: { toString: 1 } }],
    ['readerOpened', { born: 'long ago' }],
    ['readerOpened', { born: 1e300 }],
    ['stopped', { count: -1 }],
    ['openTab', { url: ['http://www.kabarlaut.co.id/kapal'] }],
    ['go', {}],
    ['teach', { seen: { article: 1, subject: [], lines: [{ hash: 2 ** 48 }] } }],
    ['known', { site: 'kabarlaut.co.id' }],
  ])('is heard in no other form than ours: %s %o', async (name, input) => {
    const page = await session.read(story);
    expect(await send(page, name, input)).toEqual({ error: `Not understood: ${name}` });
    expect(await session.drive.buttonOpens()).toMatch(/\/popup\.html$/);
    expect(page.url()).toBe(story);
  });

  it.each<[string, unknown]>([
    ['prepare', { tabId: 1 }],
    ['clean', { tabId: 1 }],
    ['failureTold', { tabId: 1 }],
    ['chooseSites', { 'kabarlaut.co.id': { read: 'always' } }],
    ['pause', { minutes: 60 }],
    ['learnt', {}],
    ['forgetLearnt', {}],
  ])('has no say in what only the reader may: %s', async (name, input) => {
    const page = await session.read(story);
    expect(await send(page, name, input)).toEqual({ error: `Not allowed: ${name}` });
  });

  it.each(['go', 'openTab'])('leads nobody into the network at home: %s', async (name) => {
    const page = await session.read(story);
    session.asked.length = 0;
    const atHome = [`http://127.0.0.1:${session.port}/`, 'http://192.168.1.1/', 'http://printer.local/'];
    for (const url of atHome) {
      expect(await send(page, name, { url })).toEqual({
        error: expect.stringContaining('your own network'),
      });
    }
    // What had been asked for would be asked for before this.
    await send(page, 'go', { url: far }).catch(() => undefined); // the page may go before its answer comes
    await waitFor('the way out', () => session.asked.includes(far));
    expect(session.asked.filter((address) => atHome.includes(address))).toEqual([]); // Firefox asks for things of its own
  });

  it('neither hears what is known of another site nor teaches it anything', async () => {
    const page = await session.read(story);
    const lesson = (article: number) => ({ seen: { article, subject: [], lines: [] } });
    await send(page, 'teach', lesson(1));
    await send(page, 'teach', { ...lesson(2), site: 'kabarlaut.co.id' });
    const options = await session.drive.openExtensionPage('options.html');
    await waitFor('its own site to be taught', async () => 'pasarpagi.co.id' in (await learntSites(options)));
    expect(Object.keys(await learntSites(options))).toEqual(['pasarpagi.co.id']);
    expect(await send(page, 'known')).toMatchObject({ value: { version: 1 } });
    await send(page, 'go', { url: far }).catch(() => undefined); // the page may go before its answer comes
    await waitFor('the other site', () => page.url() === far);
    const elsewhere = await session.visit(far);
    await session.openPopup(elsewhere);
    // Nothing of ours runs there until it is asked for: the popup has it come.
    await (await session.popup()).evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Learn this site')?.click(),
    );
    const known = await waitFor('our script there', async () => await send(elsewhere, 'known'));
    expect(known).toEqual({});
    const bases = await session.drive.inContentScript(elsewhere, async () =>
      JSON.stringify(await indexedDB.databases()),
    );
    expect(bases).toBe('[]');
  });

  it('fills no window with tabs', async () => {
    const page = await session.read(story);
    const before = (await session.drive.browser.pages()).length;
    const replies: unknown[] = [];
    for (let tab = 0; tab < 14; tab++) replies.push(await send(page, 'openTab', { url: far }));
    const tooMany = { error: expect.stringContaining('Too many tabs') };
    expect(replies.slice(10)).toEqual([tooMany, tooMany, tooMany, tooMany]);
    const opened = async () => (await session.drive.browser.pages()).length - before;
    await waitFor('ten tabs', async () => (await opened()) === 10);
  });

  // Firefox keeps no storage from content scripts.
  it.runIf(inject('kind') === 'chromium').each(['local', 'session'] as const)(
    'reads nothing of what the reader chose: storage.%s',
    async (area) => {
      const page = await session.read(story);
      const read = session.drive.inContentScript(
        page,
        async (name) => {
          const { chrome } = globalThis as unknown as OwnGlobals;
          return chrome.storage[name].get(null).then(JSON.stringify, String);
        },
        area,
      );
      expect(await read).toContain('Access to storage is not allowed from this context');
    },
  );
});

describe('the popup', () => {
  it('acts on the tab in front and tells what there is to tell, whatever its address says', async () => {
    await session.read(story);
    const options = await session.drive.openExtensionPage('options.html');
    const tabs = await options.evaluate(async () => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      return (await browser.tabs.query({})).map(({ id }) => id);
    });
    expect(tabs).toHaveLength(3);
    for (const tab of tabs) {
      const popup = await session.drive.openExtensionPage(`popup.html?tab=${tab}&reason=x%26tab`);
      await popup.waitForSelector('main');
      const said = await popup.evaluate(() => document.querySelector('main')?.innerText);
      expect(said).toContain('Read');
      expect(said).not.toContain('Close');
      expect(await popup.$('[role=alert]')).toBeNull();
      await popup.close();
    }
  });
});
