import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/serve.mjs';
import { choose } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import type { OwnGlobals } from './harness/own-globals';
import {
  addressIn,
  drawn,
  leave,
  opensIn,
  ownTab,
  ownTabs,
  press,
  readApart,
  shownIn,
} from './harness/own-tab';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const story = `${host}/kota/pasar`;
const front = 'http://kota.kabarnusa.co.id/';
const chosen = `${front}read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const picture = `${host}/foto/lapak.svg`;
const inside = `<figure><img src="${picture}" width="800" height="450" alt="Lapak"><figcaption>Lapak di tepi sungai.</figcaption></figure>`;
const session = useBrowser(
  ({ url }): string | Answer | undefined => {
    if (url.href === story) return storyPage({ inside });
    if (url.href === front) return frontPage([chosen]);
    if (url.href === chosen) return newsPage();
    if (url.href === picture)
      return {
        headers: { 'content-type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="teal"/></svg>',
      };
    return undefined;
  },
  { willing: true },
);

const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');

describe('an article in a tab of its own', () => {
  beforeAll(() => opensIn(session, 'tab'));
  afterAll(() => opensIn(session, 'page'));

  it('opens beside its page, which is left as it is, with the same text and its address', async () => {
    await opensIn(session, 'page');
    const over = await readerShows(session.drive, await session.read(story));
    await opensIn(session, 'tab');
    const { page, tab } = await readApart(session, story);
    const shown = await shownIn(tab);
    expect(shown).toMatchObject({ title: over.title, site: over.site });
    expect(shown.address).toBe('www.pasarpagi.co.id/kota/pasar');
    expect(shown.paragraphs).toEqual(
      over.paragraphs.filter((text) => storyLines.includes(text) || text.startsWith('Alinea')),
    );
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
    expect(await isInFront(tab)).toBe(true);
    expect(
      await tab.evaluate(() => ({
        title: document.title,
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        icon: document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '',
      })),
    ).toEqual({
      title: expect.stringContaining('Pasar pagi di tepi sungai'),
      lang: 'id',
      dir: 'ltr',
      icon: `${session.drive.origin}/icon/32.png`,
    });
    const places = await tab.evaluate(async () => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      const own = await browser.tabs.getCurrent();
      const opener = own?.openerTabId === undefined ? undefined : await browser.tabs.get(own.openerTabId);
      return { own: own?.index, opener: opener?.index };
    });
    expect(places.own).toBe((places.opener ?? Number.NaN) + 1);
  });

  it('shows the pictures of a page that is not encrypted, in Firefox their captions alone', async () => {
    const { tab } = await readApart(session, story);
    const came = await waitFor('the picture, or none', () =>
      tab.evaluate(() => {
        const image = document.querySelector<HTMLImageElement>('.body img');
        image?.scrollIntoView();
        if (image?.hidden) return 'none';
        return image?.complete && image.naturalWidth > 0 && image.getClientRects().length > 0 ? 'here' : '';
      }),
    );
    // Firefox asks for pictures of such a page over https, and takes no other.
    expect(came).toBe(session.drive.kind === 'firefox' ? 'none' : 'here');
    expect(await tab.evaluate(() => document.querySelector('figcaption')?.innerText)).toBe(
      'Lapak di tepi sungai.',
    );
  });

  it('is still there after its tab is loaded again', async () => {
    const { tab } = await readApart(session, story);
    const before = await shownIn(tab);
    await tab.evaluate(() => {
      document.body.dataset.before = '';
      location.reload();
    });
    await waitFor('the tab to load again', () => tab.evaluate(() => !('before' in document.body.dataset)));
    await drawn(tab);
    expect(await shownIn(tab)).toEqual(before);
  });

  it('goes back to its page at Esc', async () => {
    const { page, tab } = await readApart(session, story);
    await leave(tab);
    await waitFor('the tab to close', async () => (await ownTabs(session)).length === 0);
    expect(await isInFront(page)).toBe(true);
  });

  it('folds the appearance at Esc, and stays', async () => {
    const { tab } = await readApart(session, story);
    await tab.click('[aria-label=Appearance]');
    await waitFor('the panel', () =>
      tab.evaluate(() => document.querySelector('.panel:not([hidden])') !== null),
    );
    await tab.keyboard.press('Escape');
    await waitFor('the panel to fold', () =>
      tab.evaluate(() => document.querySelector('.panel[hidden]') !== null),
    );
    expect(await ownTabs(session)).toHaveLength(1);
  });

  it('leads to the original where its tab is closed', async () => {
    const { page, tab } = await readApart(session, story);
    await page.close();
    await tab.bringToFront();
    await press(tab, 'Close, back to the original page');
    await waitFor('the original', async () => (await addressIn(tab)) === story);
  });

  it('is not opened twice: a second click on the page leads to it', async () => {
    const { page, tab } = await readApart(session, story);
    await session.drive.clickButton(page);
    await waitFor('the tab in front', () => isInFront(tab));
    expect(await ownTabs(session)).toHaveLength(1);
  });

  it('changes with the settings at once', async () => {
    const { tab } = await readApart(session, story);
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=theme][value=dark]').click();
    await waitFor('the dark paper', () =>
      tab.evaluate(
        () =>
          getComputedStyle(document.querySelector('.reader') as Element).backgroundColor ===
          'rgb(23, 24, 26)',
      ),
    );
    await options.locator('input[name=theme][value=auto]').click();
  });

  it('has a popup that closes it and offers no reading', async () => {
    const { page, tab } = await readApart(session, story);
    const popup = await waitForPopup(tab);
    const buttons = await popup.evaluate(() =>
      [...document.querySelectorAll('.actions button')].map((button) => button.textContent),
    );
    expect(buttons).toEqual(['Close the reader', 'Save article']);
    expect(await popup.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBeUndefined();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.primary')?.click());
    await waitFor('the tab to close', async () => (await ownTabs(session)).length === 0);
    expect(await isInFront(page)).toBe(true);
  });

  it('is saved whole, from the tab and from its popup', async () => {
    const { tab } = await readApart(session, story);
    await press(tab, 'Save');
    const first = await taken();
    const popup = await waitForPopup(tab);
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.innerText === 'Save article')?.click(),
    );
    const second = await taken();
    expect(second.text).toBe(first.text);
    for (const line of storyLines) expect(first.text).toContain(line);
    expect(first.text).toContain(story);
  });

  it('is reached by the keys and the menu too', async () => {
    const page = await session.visit(story);
    // Chromium gives the leave for a tab with true keys only.
    if (session.drive.kind === 'chromium') await session.drive.clickButton(page);
    else await session.drive.pressCommand('toggle-reader');
    const tab = await ownTab(session);
    await tab.bringToFront();
    await session.drive.pressCommand('toggle-reader');
    await waitFor('the tab to close', async () => (await ownTabs(session)).length === 0);
    await page.bringToFront();
    await session.drive.pickMenu('page');
    await ownTab(session);
  });

  it('is none where an article opens by itself: that stays over its page', async () => {
    await choose(session, await session.visit(front), 'always', '*://*.kabarnusa.co.id/*');
    const page = await session.visit(chosen);
    await session.opened(page);
    expect(await ownTabs(session)).toEqual([]);
    await choose(session, await session.visit(front), 'click', '*://*.kabarnusa.co.id/*');
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});

async function waitForPopup(tab: Page) {
  await waitFor('the button to offer the popup', async () => {
    await tab.bringToFront();
    return session.drive.buttonOpens();
  });
  const popup = await session.openPopup(tab);
  await waitFor('what the popup offers', () =>
    popup.evaluate(() => document.querySelector('.actions button') !== null),
  );
  return popup;
}

/** Waits for a saved file, takes it away, and gives its text. */
function taken(): Promise<{ text: string }> {
  return waitFor('the saved file', async () => {
    const names = await readdir(session.downloads).catch(() => []);
    const name = names.find((one) => one.endsWith('.html'));
    if (!name) return undefined;
    const text = await readFile(join(session.downloads, name), 'utf8');
    if (!text.trimEnd().endsWith('</html>')) return undefined; // a browser first lays an empty file in the place
    await rm(join(session.downloads, name));
    return { text };
  });
}
