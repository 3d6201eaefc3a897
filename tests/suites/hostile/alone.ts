import type { Page } from 'puppeteer-core';

/** The article on a page with scripts and without any policy: the sandbox would hide a fault of the sanitizer. */
export function apart(article: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Terpisah</title>${article}`;
}

/** A saved file without its own policy, which would hide a fault likewise. */
export const withoutPolicy = (file: string): string =>
  file.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** Counts in every document of a tab how often a payload ran. */
export async function countHits(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, {
      hits: 0,
      __PWNED__: () => {
        (window as unknown as { hits: number }).hits += 1;
      },
    });
  });
}

/** How often one ran so far. */
export const hits = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { hits?: number }).hits ?? 0);

/** Does to everything what a person might, but for following links of the web. */
export async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    const events = [
      'mouseover',
      'mousedown',
      'focus',
      'keydown',
      'copy',
      'wheel',
      'pointerdown',
      'animationstart',
    ];
    for (const element of document.querySelectorAll<HTMLElement>('article, article *')) {
      for (const name of events) element.dispatchEvent(new Event(name, { bubbles: true }));
      const link = element.closest('a');
      if (!link || !/^(?:https?|mailto):/.test(link.href)) element.click?.();
    }
  });
}
