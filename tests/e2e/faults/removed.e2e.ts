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
  await waitFor('the reader to go', () =>
    page.evaluate(() => document.documentElement.lastElementChild === document.body),
  );
  await page.click('#kerja');
  expect(await page.$eval('#kerja', (one) => (one as HTMLElement).dataset.kena)).toBe('1');
}

// Firefox takes all our listeners away with the extension: nothing of ours can close the reader then but a reload.
describe.runIf(inject('kind') === 'chromium')('while articles are read', () => {
  // Turned off first: nothing comes after the other.
  it.each(['disable', 'remove'] as const)(
    'an extension that goes (%s) covers no page for good',
    async (how) => {
      const [one, two] = [await session.read(story), await session.read(story)];
      const spot = await session.drive.inReader(two, ({ reader }) => {
        const box = reader.querySelector('[aria-label=Close]')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      if (!spot) throw new Error('no button to close');
      await session.drive[how]();
      try {
        await two.bringToFront();
        await two.mouse.click(spot.x, spot.y);
        await expectUsable(two);
        await one.bringToFront();
        await one.keyboard.press('Escape');
        await expectUsable(one);
      } finally {
        if (how === 'disable') await session.drive.enable();
      }
    },
  );
});
