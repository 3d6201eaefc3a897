import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { silence } from '../../e2e/harness/silence';
import { useBrowser } from '../../e2e/harness/use-browser';
import { waitFor } from '../../e2e/harness/wait';
import type { CorpusPage } from '../corpus-pages';
import { openAndClose } from '../open-and-close';
import { arrange } from './arrange';
import { differences } from './differences';
import { lookAtPage, watchPage } from './watch';

const SOUND = '/siaran.wav';
/** How often a page is looked at, 150 ms apart, until it rests. One that never does is compared in what rests. */
const LOOKS = 20;

/** Registers a test for each page: read by the toolbar button and closed, it is what it was. */
export function testRestoring(pages: readonly CorpusPage[]): void {
  const session = useBrowser(({ url }) => {
    if (url.pathname === SOUND) return { headers: { 'content-type': 'audio/wav' }, body: silence() };
    const page = pages.find((one) => one.url === url.href);
    return page && { body: page.html() };
  });

  describe('closing the reader gives a page back', () => {
    it.each(pages.map((page, at) => ({ ...page, inField: at % 2 === 1 })))(
      '$id, with all a page can see',
      async ({ url, inField }) => {
        const page = await session.drive.newPage();
        page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // gone with its frame: fine too
        await page.evaluateOnNewDocument(watchPage);
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await rest(page);
        await page.evaluate(arrange, { inField, sound: SOUND });
        const { seen: before, restless } = await rest(page);
        const ticks = await ticksOf(page);

        await openAndClose(session, page);
        await takeBarAway(page, before);

        const changed = differences(before, await page.evaluate(lookAtPage), restless);
        expect(changed, changed.join('\n')).toEqual([]);
        await waitFor('the page’s own timer to go on', async () => (await ticksOf(page)) > ticks);
      },
    );

    it('without an error of ours', async () => {
      expect(await session.drive.problems()).toEqual([]);
    });
  });
}

/** A bar may say what was stopped meanwhile; it goes by itself, or at once with Esc. */
async function takeBarAway(page: Page, before: Record<string, unknown>): Promise<void> {
  const isBack = () =>
    page.evaluate((html) => document.documentElement.outerHTML.length === html, String(before.html).length);
  if (!(await isBack())) await page.keyboard.press('Escape');
  await waitFor('the bar to go', isBack, 10_000).catch(() => undefined); // told by the comparison
}

/** What a page is like once it rests, and what of it never does. */
async function rest(page: Page): Promise<{ seen: Record<string, unknown>; restless: string[] }> {
  let seen = await page.evaluate(lookAtPage);
  let restless: string[] = [];
  let still = 0;
  for (let look = 0; look < LOOKS && still < 3; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = await page.evaluate(lookAtPage);
    restless = Object.keys(now).filter((key) => JSON.stringify(now[key]) !== JSON.stringify(seen[key]));
    still = restless.length ? 0 : still + 1;
    seen = now;
  }
  return { seen, restless };
}

const ticksOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { ticks: number }).ticks);
