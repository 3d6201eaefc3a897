import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../e2e/harness/use-browser';
import { within } from '../within';
import { examine } from './examine';
import { type HostilePage, hostilePage, hostilePages } from './pages';
import type { Placed } from './places';
import { createSite } from './site';

/** Left out: what hangs the page by itself, or sends the tab away before anything is opened. */
const NOT_HERE = new Set(['css-hang', 'meta-refresh']);
/** How long a page may take, in ms; opening, saving and showing it several times are in it. */
const PATIENCE = 90_000;

/**
 * Registers a test for each payload: read by the toolbar button amid a true article, saved in every format, opened
 * from disk, nothing of it may do anything. Several share a page; where that has a fault, each is tried by itself.
 */
export function testPayloads(payloads: readonly Placed[]): void {
  const site = createSite();
  const session = useBrowser((asked) => site.answer(asked));
  const pages = hostilePages(payloads.filter((payload) => !NOT_HERE.has(payload.class)));

  async function faultsOf(page: HostilePage): Promise<string[]> {
    try {
      return await within(PATIENCE, examine(session, site, page));
    } catch (error) {
      // One that hangs the tab or the browser must not take the next one with it.
      await session.restart();
      return [String(error)];
    }
  }

  async function verdictOn(page: HostilePage): Promise<Map<string, string[]>> {
    const faults = await faultsOf(page);
    const verdict = new Map(page.payloads.map(({ id }) => [id, [] as string[]]));
    if (!faults.length) return verdict;
    for (const payload of page.payloads.length > 1 ? page.payloads : [])
      verdict.set(payload.id, await faultsOf(hostilePage([payload], 0)));
    // Where none does it by itself, they do it together.
    if ([...verdict.values()].every((own) => !own.length))
      for (const { id } of page.payloads) verdict.set(id, faults);
    return verdict;
  }

  describe.each(pages.map((page, at) => ({ page, at: at + 1 })))('hostile page $at', ({ page }) => {
    let verdict: Promise<Map<string, string[]>> | undefined;
    it.each(page.payloads)(
      '$id does nothing, read or saved',
      async ({ id }) => {
        verdict ??= verdictOn(page);
        const faults = (await verdict).get(id);
        expect(faults, faults?.join('\n')).toEqual([]);
      },
      PATIENCE * (page.payloads.length + 2),
    );
  });

  it('leaves no error of ours behind', async () => {
    const problems = await session.drive.problems();
    // Firefox says so of every answer that finds its tab gone, which is what this test does to it.
    expect(problems.filter((problem) => !/context is inactive/.test(problem))).toEqual([]);
  });
}
