import { browser } from '#imports';
import { makeRow } from '../../utils/in-row';
import { keptAddress } from './kept-address';

/** A page that was cleaned by itself so many times within so many ms reloads because of it. */
const TIMES = 3;
const WITHIN = 20_000;
const KEY = 'cleanings';

const inRow = makeRow();

type Cleanings = Record<string, number[]>;

/**
 * Whether a page may be cleaned by itself: some load themselves again when their overlay goes, and would do so for ever.
 * Kept in the session's storage, since the worker may end in between.
 */
export function mayClean(tabId: number, address: string, now = Date.now()): Promise<boolean> {
  return inRow(() => count(tabId, address, now));
}

/** Nothing is kept of tabs that are gone; `there` are those that aren't. */
export function forgetCleanings(there: ReadonlySet<number>): Promise<void> {
  return inRow(async () => {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    const all = Object.entries((stored ?? {}) as Cleanings);
    const still = all.filter(([place]) => there.has(Number.parseInt(place, 10)));
    if (still.length === all.length) return;
    await browser.storage.session.set({ [KEY]: Object.fromEntries(still) });
  });
}

async function count(tabId: number, address: string, now: number): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const cleanings = (stored ?? {}) as Cleanings;
  const { origin, pathname } = new URL(address);
  const place = `${tabId} ${keptAddress(origin + pathname)}`;
  const recent = (cleanings[place] ?? []).filter((time) => now - time < WITHIN);
  const may = recent.length < TIMES;
  const still = Object.entries(cleanings).filter(([, times]) => times.some((time) => now - time < WITHIN));
  await browser.storage.session.set({
    [KEY]: { ...Object.fromEntries(still), [place]: [...recent, now].slice(-TIMES) },
  });
  return may;
}
