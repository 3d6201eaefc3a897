import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { storyPage } from '../harness/story';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const story = 'http://kota.kabarnusa.co.id/kota/pasar-pagi';
const button = '<button id="kerja" onclick="this.dataset.kena = 1">Kerja</button>';
const session = useBrowser({ [story]: storyPage({ before: button }) });

/** Fails where the page is covered or dead. */
async function expectUsable(page: Page): Promise<void> {
  const isHit = () =>
    document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('html > div') === null;
  await waitFor('the page to be hit', () => page.evaluate(isHit));
  await page.click('#kerja');
  expect(await page.$eval('#kerja', (one) => (one as HTMLElement).dataset.kena)).toBe('1');
}

/** Where a button of the reader is, once `isShown` by its style; undefined before. */
const spotOf = (page: Page, selector: string) =>
  session.drive.inReader(
    page,
    ({ dialog, reader }, sought) => {
      const button = dialog.querySelector(sought) ?? reader.querySelector(sought);
      if (!button || getComputedStyle(button).visibility !== 'visible') return undefined;
      const box = button.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );

const ways = inject('kind') === 'chromium' ? (['remove'] as const) : (['disable', 'remove'] as const);

describe('while articles are read', () => {
  // Turned off first: nothing comes after the other. To the page both are the same; Chromium's drive can't turn it on again.
  it.each(ways)('an extension that goes (%s) covers no page for good', async (how) => {
    const [one, two] = [await session.read(story), await session.read(story)];
    const close = await spotOf(two, '[aria-label=Close]');
    if (!close) throw new Error('no button to close');
    await session.drive[how]();
    try {
      await two.bringToFront();
      if (inject('kind') === 'chromium') {
        await two.mouse.click(close.x, close.y);
        await expectUsable(two);
        await one.bringToFront();
        await one.keyboard.press('Escape');
        await expectUsable(one);
      } else {
        // Firefox takes all our listeners away with the extension: the button that needs none shows itself.
        const spot = await waitFor('the way out', () => spotOf(two, '.way-out button'));
        await two.mouse.click(spot.x, spot.y);
        await expectUsable(two);
      }
    } finally {
      if (how === 'disable') await session.drive.enable();
    }
  });
});
