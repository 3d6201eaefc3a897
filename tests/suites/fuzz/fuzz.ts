import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../../e2e/harness/use-browser';
import { fixturePages } from '../corpus-pages';
import { openAndClose } from '../open-and-close';
import { within } from '../within';
import { type Mutated, mutatedPages } from './mutated';
import { readFaults } from './read';

/** How long a page may take, with all the browser does for it, in ms. */
const PATIENCE = 30_000;
/** One page in so many is read by the toolbar button too. */
const BY_BUTTON = 10;

/**
 * Registers a test for each mutated page: it is read, or there is a reason, without an error and within 5 s of work.
 * `at` picks one page of a seed.
 */
export function testMutated({
  count,
  seed,
  at,
}: {
  count: number;
  seed: number;
  at?: number | undefined;
}): void {
  let now: { host: string; html: string } | undefined;
  const session = useBrowser(({ url }) => (url.host === now?.host ? now.html : undefined));
  const pages = mutatedPages(fixturePages(), { count: at === undefined ? count : at + 1, seed });

  async function read({ number, url, html }: Mutated): Promise<string[]> {
    now = { host: new URL(url).host, html: html() };
    const page = await session.drive.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // gone with its frame: fine too
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const faults = await readFaults(session.drive, page);
    return number % BY_BUTTON || faults.length ? faults : byButton(page);
  }

  async function byButton(page: Page): Promise<string[]> {
    const before = (await session.drive.problems()).length;
    await openAndClose(session, page);
    return (await session.drive.problems()).slice(before);
  }

  const wanted = pages.filter(({ number }) => at === undefined || number === at);
  it.each(wanted.map((page) => [`page ${page.number} of seed ${seed}, ${page.names}`, page] as const))(
    '%s',
    async (_, page) => {
      let faults: string[];
      try {
        faults = await within(PATIENCE, read(page));
      } catch (error) {
        faults = [String(error)];
        await session.restart(); // a tab that hangs must not take the next page with it
      }
      expect(faults, faults.join('\n')).toEqual([]);
    },
    2 * PATIENCE,
  );
}
