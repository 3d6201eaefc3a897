import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const clicked = 'http://www.pasarpagi.co.id/kota/1';
const granted = 'http://kota.kabarnusa.co.id/kota/2';
const long = storyPage({
  head: '<style>p { margin: 6em 0 }</style>',
  paragraphs: storyLines.flatMap((line, at) => [line, `Bagian ${at + 1} selesai, dan ${line.toLowerCase()}`]),
});
const session = useBrowser({ [clicked]: long, [granted]: long }, { willing: true });

/** In Firefox nothing of ours hears a key or a click any more. */
const lives = inject('kind') === 'chromium';
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);
const scrolled = (page: Page, to?: number) =>
  session.drive.inReader(
    page,
    ({ reader }, top) => {
      const scroller = reader.querySelector('.scroller') as HTMLElement;
      if (typeof top === 'number') scroller.scrollTo({ top, behavior: 'instant' });
      return scroller.scrollTop;
    },
    to,
  );
/** Opens the reader at a place in the text, and updates the extension under it. */
async function updatedAt(page: Page, place: number): Promise<void> {
  expect(await scrolled(page, place)).toBe(place);
  await session.drive.update();
  await page.bringToFront();
}
/** The page is there again: for the eye, for a click and for a key. */
async function isGivenBack(page: Page): Promise<void> {
  const below = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('body') !== null;
  await waitFor('the page to be hit', () => page.evaluate(below));
  if (lives) expect(await hosts(page)).toBe(0);
  await page.evaluate(() => addEventListener('keydown', ({ key }) => Object.assign(window, { key })));
  await page.keyboard.press('x');
  expect(await page.evaluate('window.key')).toBe('x');
}

describe('a reader whose extension was updated', () => {
  it.runIf(lives)('goes with Esc, and gives the page back', async () => {
    const page = await session.read(clicked);
    await updatedAt(page, 300);
    await page.keyboard.press('Escape');
    await isGivenBack(page);
  });

  it.runIf(lives)('goes at its Close button', async () => {
    const page = await session.read(clicked);
    const spot = await session.drive.inReader(page, ({ reader }) => {
      const box = reader.querySelector('[aria-label=Close]')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await updatedAt(page, 0);
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await isGivenBack(page);
  });

  it.skipIf(lives)('goes at a button that needs no script of ours, which comes by itself', async () => {
    const page = await session.read(clicked);
    const wayOut = () =>
      session.drive.inReader(page, ({ dialog }) => {
        const button = dialog.querySelector('.way-out button') as HTMLElement;
        const box = button.getBoundingClientRect();
        const shown = getComputedStyle(button).visibility === 'visible';
        return { shown, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    expect((await wayOut())?.shown).toBe(false);
    await updatedAt(page, 300);
    const spot = await waitFor('the way out', async () => {
      const button = await wayOut();
      return button?.shown && button;
    });
    await page.mouse.click(spot.x, spot.y);
    await isGivenBack(page);
  });

  it('is replaced at the next click, at its place', async () => {
    const page = await session.read(clicked);
    await updatedAt(page, 700);
    await session.open(page);
    expect(await hosts(page)).toBe(1);
    await waitFor('the place', async () => (await scrolled(page)) === 700);
    await page.keyboard.press('Escape');
    await isGivenBack(page);
  });

  describe('on a site that is granted', () => {
    beforeAll(() => session.drive.grant(['*://*.kabarnusa.co.id/*']));

    it('is replaced by itself, at its place', async () => {
      const page = await session.read(granted);
      await updatedAt(page, 700);
      await session.opened(page);
      await waitFor('the place', async () => (await scrolled(page)) === 700);
      expect(await hosts(page)).toBe(1);
      await page.keyboard.press('Escape');
      await isGivenBack(page);
    });
  });
});
