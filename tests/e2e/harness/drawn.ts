import type { Page } from 'puppeteer-core';

/** Resolves once a page in front has drawn what it holds now: wheel and mouse meet what was drawn last. */
export function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
