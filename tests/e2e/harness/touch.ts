import type { Page } from 'puppeteer-core';
import type { Drive } from '../../../scripts/drive/types';

/** Clicks with the mouse on the first element of the reader that fits, scrolled into sight. */
export async function clickInReader(
  { inReader }: Drive,
  page: Page,
  selector: string,
  options?: { button: 'left' | 'middle' },
): Promise<void> {
  const spot = await inReader(
    page,
    ({ reader }, sought) => {
      const element = reader.querySelector(sought);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The first line's box: the middle of a link that wraps may lie outside of it.
      const box = element?.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );
  if (!spot) throw new Error(`Nothing in the reader to click on: ${selector}`);
  await page.mouse.click(spot.x, spot.y, options);
}

/** The accessible name or text of what has the focus in the reader. */
export function focusInReader({ inReader }: Drive, page: Page): Promise<string | undefined> {
  return inReader(page, ({ document, shadow, frame }) => {
    const focused = (frame ? document : shadow).activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.className ?? '';
  });
}
