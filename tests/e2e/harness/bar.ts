import type { Page } from 'puppeteer-core';
import { drawn } from './drawn';
import { waitFor } from './wait';

/** Clicks the button of the bar that says what was stopped, which stands left of the one that closes it. The bar's root is closed: its place is felt for. */
export async function loadWhole(page: Page): Promise<void> {
  const spot = await waitFor('the bar', () =>
    page.evaluate(() => {
      const host = document.querySelector('html > div');
      const y = innerHeight - 40;
      const xs = Array.from({ length: innerWidth }, (_, x) => x).filter(
        (x) => document.elementFromPoint(x, y) === host,
      );
      return host && xs.length ? { x: (xs.at(-1) ?? 0) - 90, y } : undefined;
    }),
  );
  await drawn(page);
  await page.mouse.click(spot.x, spot.y);
  await waitFor('the bar to go', async () => !(await page.$('html > div')));
}
