import type { Page } from 'puppeteer-core';
import type { Drive } from '../../../scripts/drive/types';
import { waitFor } from './wait';

/**
 * Clicks with the mouse on the first element of the reader that fits, scrolled into sight, once it is there, a click
 * would reach it and it rests: a picture that comes above moves it.
 */
export async function clickInReader(
  { inReader }: Drive,
  page: Page,
  selector: string,
  options?: { button: 'left' | 'middle' },
): Promise<void> {
  let last: Awaited<ReturnType<typeof spotOf>>;
  const spot = await waitFor(`something in the reader to click on: ${selector}`, async () => {
    const before = last;
    last = await spotOf(inReader, page, selector);
    return last && before?.x === last.x && before.y === last.y && last;
  });
  await page.mouse.click(spot.x, spot.y, options);
}

function spotOf(inReader: Drive['inReader'], page: Page, selector: string) {
  return inReader(
    page,
    ({ reader, document, shadow, frame }, sought) => {
      const element = reader.querySelector(sought);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The first line's box: the middle of a link that wraps may lie outside of it.
      const box = element?.getClientRects()[0];
      if (!element || !box) return undefined;
      const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = (frame ? document : shadow).elementFromPoint(spot.x, spot.y);
      return element.contains(hit) ? spot : undefined;
    },
    selector,
  );
}

/** The accessible name or text of what has the focus in the reader. */
export function focusInReader({ inReader }: Drive, page: Page): Promise<string | undefined> {
  return inReader(page, ({ document, shadow, frame }) => {
    const focused = (frame ? document : shadow).activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.className ?? '';
  });
}
