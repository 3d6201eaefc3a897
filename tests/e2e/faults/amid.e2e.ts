import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { frontPage, newsPage } from '../harness/news-site';
import type { OwnGlobals } from '../harness/own-globals';
import { readerShows } from '../harness/reader';
import { send } from '../harness/stored';
import { storyLines } from '../harness/story';
import { clickInReader } from '../harness/touch';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const pattern = '*://*.kabarnusa.co.id/*';
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const split = `${host}/kota/dua-halaman`;
const pages = '<div class="paging"><b>1</b> <a rel="next" href="/kota/dua-halaman?page=2">2</a></div>';
const second = storyLines.map((line, at) => `Halaman 2, catatan ${at + 1}. ${line}`);
const session = useBrowser(
  {
    [story]: newsPage(),
    [`${host}/`]: frontPage([story]),
    [split]: newsPage({ after: pages }),
    [`${split}?page=2`]: newsPage({ paragraphs: second }),
  },
  { willing: true },
);
const kind = inject('kind');
const missing = (page: Parameters<typeof session.open>[0]) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('.missing')?.textContent);

describe(`what happens between a click and its reader in ${kind}`, () => {
  it('to a page that is loaded again keeps no later click from opening it', async () => {
    const page = await session.visit(story);
    await session.drive.clickButton(page);
    await page.reload();
    const { drive } = session;
    const reading = () => drive.inReader(page, () => true).catch(() => undefined);
    await waitFor('an answer', async () => (await reading()) || (await drive.popup()));
    if (!(await reading())) {
      const popup = await session.popup();
      await session.alertIn(popup);
      await popup.close();
      await waitFor('the button to be told of clicks', async () => (await drive.buttonOpens()) === '');
      await session.open(page);
    }
    expect(await page.$$eval('html > div', (all) => all.length)).toBe(1);
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('opens nothing over a page that the tab went to meanwhile', async () => {
    const page = await session.visit(story);
    await session.drive.clickButton(page);
    await page.goto(`${host}/`);
    const popup = await session.openPopup(page).catch(() => session.popup());
    expect(await page.$('html > div')).toBeNull();
    await popup.close();
  });

  it('opens one reader where our files come twice', async () => {
    await session.drive.grant([pattern]);
    const page = await session.visit(story);
    const options = await session.drive.openExtensionPage('options.html');
    await options.evaluate(async (url) => {
      const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
      const tabId = (await api.tabs.query({})).find((tab) => tab.url === url)?.id as number;
      const files = ['/pipeline.js', '/reader.js'] as never;
      await Promise.all([1, 2, 3].map(() => api.scripting.executeScript({ target: { tabId }, files })));
    }, story);
    await session.open(page);
    expect(await page.$$eval('html > div', (all) => all.length)).toBe(1);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await session.drive.revoke([pattern]);
  });
});

describe(`the network in ${kind}`, () => {
  it('that is gone is told of, and the page fetched when it is back', async () => {
    const page = await session.visit(split);
    await page.setOfflineMode(true);
    await session.open(page);
    await waitFor('word of page 2', () => missing(page));
    expect(await missing(page)).toContain('Page 2 could not be loaded.');
    await page.setOfflineMode(false);
    await clickInReader(session.drive, page, '.missing button');
    await waitFor('page 2', async () =>
      (await readerShows(session.drive, page)).paragraphs.includes(second[0] as string),
    );
  });
});

describe(`the browser’s leave in ${kind}`, () => {
  beforeAll(() => session.drive.grant([pattern]));

  it('taken back amid an article that opened by itself leaves it open, and opens no other', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await send(options, 'chooseSites', { 'kabarnusa.co.id': { read: 'always' } });
    const page = await session.visit(story);
    await session.opened(page);
    await session.drive.revoke([pattern]);
    await page.bringToFront();
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
    await clickInReader(session.drive, page, '[aria-label=Close]');
    await session.closed(page);
    await page.reload();
    await session.open(page); // by a click, as before it was chosen
    await send(options, 'chooseSites', { 'kabarnusa.co.id': {} });
  });
});

describe.runIf(kind === 'chromium')('a tab that the browser puts away', () => {
  beforeAll(() => session.drive.grant([pattern]));
  afterAll(() => session.drive.revoke([pattern]));

  it('while it is read comes back as its page, and can be read again', async () => {
    await session.read(story);
    const options = await session.drive.openExtensionPage('options.html');
    await options.evaluate(async (url) => {
      const { chrome: api } = globalThis as unknown as OwnGlobals;
      const find = async () => (await api.tabs.query({})).find((tab) => tab.url === url)?.id as number;
      await api.tabs.discard(await find());
      await api.tabs.update(await find(), { active: true });
    }, story);
    const page = await waitFor('the tab', async () =>
      (await session.drive.browser.pages()).find((one) => one.url() === story),
    );
    await page.waitForSelector('article');
    expect(await page.$('html > div')).toBeNull();
    await waitFor('the button to be told of clicks', async () => (await session.drive.buttonOpens()) === '');
    await session.open(page);
  });
});

it('leaves no error behind', async () => {
  expect(await session.drive.problems()).toEqual([]);
});
