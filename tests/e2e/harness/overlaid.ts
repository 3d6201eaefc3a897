import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { drawn } from './drawn';
import { waitFor } from './wait';

/** Whether something is to be seen on a page: drawn with a size, and not transparent. */
export function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((sel) => {
    const found = document.querySelector(sel);
    if (!found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const drawn = [found, ...found.querySelectorAll('*')].some(
      (one) => one.getBoundingClientRect().height > 0,
    );
    return drawn || document.elementFromPoint(innerWidth / 2, innerHeight / 2) === found;
  }, selector);
}

/** The page as text, with all that could have been changed. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Fails where the text of a page can't be clicked, seen clearly or scrolled, with real input. */
export async function expectReadable(page: Page): Promise<void> {
  expect(await coverOfText(page)).toBeNull();
  await page.bringToFront();
  await page.mouse.move(640, 400);
  await drawn(page);
  const from = await page.evaluate(() => scrollY);
  await page.mouse.wheel({ deltaY: 300 });
  await waitFor('the page to scroll', () => page.evaluate((y) => scrollY > y + 50, from));
  const main = await page.evaluate(() => {
    const { filter, opacity } = getComputedStyle(document.querySelector('main') as Element);
    return [filter, opacity];
  });
  expect(main).toEqual(['none', '1']);
}

/** What lies over a link of the text that is in view: null where a click would reach it. */
function coverOfText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const link = [...document.querySelectorAll('article a')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top > innerHeight * 0.2 && bottom < innerHeight * 0.8;
    });
    if (!link) return 'no link in view';
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit === link ? null : (hit?.outerHTML.slice(0, 120) ?? 'nothing');
  });
}
