import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../../e2e/harness/use-browser';
import type { CorpusPage } from '../corpus-pages';
import { openAndClose } from '../open-and-close';

/** The first rounds, in which what is made once is made. */
const FIRST = 3;

/**
 * Registers a test for each page: opened and closed again and again, it takes no more memory. Chromium alone tells how
 * many nodes and documents there are. A page without an article tells so each time, which leaves nothing behind either.
 */
export function testRounds(pages: readonly CorpusPage[], rounds: number, { areArticles = false } = {}): void {
  const session = useBrowser(({ url }) => {
    const page = pages.find((one) => one.url === url.href);
    return page && { body: page.html() };
  });

  describe.runIf(inject('kind') === 'chromium')('a reader opened and closed again and again', () => {
    it.each(pages)(
      'leaves no nodes and documents behind on $id',
      async ({ url }) => {
        const page = await session.drive.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        const count = await counter(page);
        let first = { nodes: 0, documents: 0 };
        for (let round = 1; round <= rounds; round += 1) {
          const how = await openAndClose(session, page);
          if (areArticles) expect(how).toBe('read');
          // A bar that still stands is of this round.
          await page.keyboard.press('Escape');
          if (round === FIRST) first = await count();
        }
        const last = await count();
        expect(last.documents - first.documents).toBeLessThanOrEqual(0);
        expect(last.nodes - first.nodes).toBeLessThan(rounds - FIRST); // less than one a round
      },
      20_000 + rounds * 10_000,
    );
  });
}

/** Counts the nodes and documents of a page's process, once all that can go is gone. */
async function counter(page: Page): Promise<() => Promise<{ nodes: number; documents: number }>> {
  const line = await page.createCDPSession();
  await line.send('HeapProfiler.enable');
  return async () => {
    let last = Number.POSITIVE_INFINITY;
    for (;;) {
      await line.send('HeapProfiler.collectGarbage');
      const { nodes, documents } = await line.send('Memory.getDOMCounters');
      if (nodes >= last) return { nodes, documents };
      last = nodes;
    }
  };
}
