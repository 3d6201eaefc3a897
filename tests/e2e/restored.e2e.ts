import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { choose } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import type { OwnGlobals } from './harness/own-globals';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const front = `${host}/`;
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const other = `${host}/read/2026/11/21/12345679/pasar-malam-di-alun-alun-kota-ramai`;
const ahead = JSON.stringify({ prerender: [{ urls: [story], eagerness: 'immediate' }] });
/** The page that was drawn ahead says so once it is loaded; before, a click would load it anew. */
const drawn = `${host}/terlukis`;
const telling = `<script>if (document.prerendering) addEventListener('load', () => fetch('${drawn}'))</script>`;
const session = useBrowser(
  ({ url }) => {
    if (url.href === front)
      return frontPage([story], { after: `<script type="speculationrules">${ahead}</script>` });
    if (url.href === story || url.href === other) return newsPage({ after: telling });
    return undefined;
  },
  { willing: true },
);
const unasked = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words') !== null);

/** Puts the tab with an address to sleep, as the browser does when memory is short. Says whether it sleeps. */
function sleep(options: Page, url: string): Promise<boolean | undefined> {
  return options.evaluate(async (sought) => {
    const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
    const [tab] = await browser.tabs.query({ url: sought });
    if (!tab?.discarded) await browser.tabs.discard(tab?.id);
    return tab?.discarded;
  }, url);
}
function wake(options: Page, url: string): Promise<unknown> {
  return options.evaluate(async (sought) => {
    const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
    const [tab] = await browser.tabs.query({ url: sought });
    return browser.tabs.update(tab?.id, { active: true });
  }, url);
}

describe('an article of a chosen site', () => {
  beforeAll(async () => {
    const page = await session.visit(front);
    await choose(session, page, 'always', '*://*.kabarnusa.co.id/*');
    await page.close();
  });

  // Firefox draws no page ahead.
  it.runIf(inject('kind') === 'chromium')('that was drawn ahead opens when it is shown', async () => {
    session.asked.length = 0;
    const page = await session.visit(front);
    await waitFor('the page to be drawn ahead', () => session.asked.includes(drawn));
    await page.evaluate((url) => location.assign(url), story);
    await session.opened(page);
    expect(await unasked(page)).toBe(true);
    const shownAt = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as PerformanceEntry & { activationStart: number })
          .activationStart,
    );
    expect(shownAt).toBeGreaterThan(0);
  });

  it('opens in a tab that the browser had put to sleep', async () => {
    const before = await session.visit(other);
    await session.opened(before);
    const born = await before.evaluate(() => performance.timeOrigin);
    const options = await session.drive.openExtensionPage('options.html');
    await waitFor('the tab to sleep', () => sleep(options, other));
    await wake(options, other);
    const page = await waitFor('the tab', async () =>
      (await session.drive.browser.pages()).find((one) => one.url() === other),
    );
    await session.opened(page);
    expect(await page.evaluate(() => performance.timeOrigin)).toBeGreaterThan(born);
  });
});
