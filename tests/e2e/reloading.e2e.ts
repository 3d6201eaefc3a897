import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { choose } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import { storyLines } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const pattern = '*://*.kabarnusa.co.id/*';
const front = `${host}/`;
const chosen = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const clicked = 'http://www.pasarpagi.co.id/kota/1';
const declared = 'http://www.pasarpagi.co.id/kota/2';
/** ms after which the page that declares it loads itself anew. */
const REFRESH = 6000;

const paragraphs = Array.from({ length: 40 }, (_, at) => `Bagian ${at + 1}. ${storyLines[at % 8]}`);
const session = useBrowser(
  {
    [front]: frontPage([chosen]),
    [chosen]: newsPage({ paragraphs }),
    [clicked]: newsPage({ paragraphs }),
    [declared]: newsPage({
      paragraphs,
      head: `<meta http-equiv="refresh" content="${REFRESH / 1000}"><script>setTimeout(() => { globalThis.late = true; }, ${REFRESH + 1500})</script>`,
    }),
  },
  { willing: true },
);
/** In Firefox a click's leave ends with the page. */
const staysAllowed = inject('kind') === 'chromium';

/** The first line in sight, and how far it stands below the edge of what scrolls; goes to a line first, where one is named. */
const reads = (page: Page, to?: string) =>
  session.drive.inReader(
    page,
    ({ reader }, sought) => {
      const scroller = reader.querySelector('.scroller') as HTMLElement;
      const edge = scroller.getBoundingClientRect().top;
      const lines = [...reader.querySelectorAll<HTMLElement>('.body p')];
      const goal = lines.find((line) => sought && line.innerText.startsWith(sought));
      if (goal) scroller.scrollBy({ top: goal.getBoundingClientRect().top - edge + 5, behavior: 'instant' });
      const first = lines.find((line) => line.getBoundingClientRect().bottom > edge);
      return {
        line: first?.innerText.slice(0, 12),
        above: Math.round((first?.getBoundingClientRect().top ?? 0) - edge),
      };
    },
    to,
  );

/** The page loads itself anew, as its script would. Resolves once it has. */
async function reloadItself(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = '';
    setTimeout(() => location.reload());
  });
  await waitFor('the page to load itself anew', () =>
    page.evaluate(
      () => document.readyState === 'complete' && !('before' in document.documentElement.dataset),
    ),
  );
}
const place = { line: 'Bagian 23. A', above: -5 };

describe('a page that loads itself anew', () => {
  it.runIf(staysAllowed)('is read on at its place, where a click opened it', async () => {
    const page = await session.read(clicked);
    await reads(page, 'Bagian 23.');
    await reloadItself(page);
    await session.opened(page);
    await waitFor('the place', async () => (await reads(page))?.line === place.line);
    expect(await reads(page)).toEqual(place);
  });

  it('is left when the reader is closed, however often it does so', async () => {
    const page = await session.read(clicked);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await reloadItself(page);
    await reloadItself(page);
    expect(await session.drive.hosts(page)).toEqual([]);
  });

  it('is read at the same place, where it says so in its head', async () => {
    const page = await session.read(declared);
    const loads = session.asked.filter((address) => address === declared).length;
    await reads(page, 'Bagian 23.');
    await waitFor('the time to be over', async () =>
      staysAllowed
        ? session.asked.filter((address) => address === declared).length > loads
        : await page.evaluate(() => 'late' in globalThis),
    );
    await session.opened(page);
    await waitFor('the place', async () => (await reads(page))?.line === place.line);
    expect(await reads(page)).toEqual(place);
  });

  describe('on a site that opens by itself', () => {
    beforeEach(async () => {
      await choose(session, await session.visit(front), 'always', pattern);
    });
    afterEach(async () => {
      await choose(session, await session.visit(front), 'click', pattern);
    });

    it('opens again at its place, and stays closed once the reader has closed it', async () => {
      const page = await session.visit(chosen);
      await session.opened(page);
      await reads(page, 'Bagian 23.');
      await reloadItself(page);
      await session.opened(page);
      await waitFor('the place', async () => (await reads(page))?.line === place.line);
      expect(await reads(page)).toEqual(place);
      await page.keyboard.press('Escape');
      await session.closed(page);
      await reloadItself(page);
      await reloadItself(page);
      await waitFor('the curtain to go', async () => !(await session.drive.hosts(page)).length);
      await session.open(page);
      expect(
        await session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words') !== null),
      ).toBe(false);
    });
  });
});
