import { browser } from '#imports';
import { makeRow } from '../../utils/in-row';
import { askPage, type Sender } from '../../utils/messaging';
import { isReloadOf } from '../../utils/page/own-reload';
import type { Place } from '../../utils/protocol';
import { inject } from './inject';
import { keptAddress } from './kept-address';
import { FILES } from './read-page';

/** A page that loaded itself anew while it was read, or after its reader had been closed. */
interface Reloaded {
  url: string;
  /** When that page was begun, by its own clock. */
  born: number;
  /** ms since 1970. */
  at: number;
  /** When it did so lately. */
  times: number[];
  /** Where one read; left out where the reader was closed, and is to stay so. */
  place?: Place;
}

const KEY = 'reloaded';
/** A page that loads itself anew more often than so many times within so many ms gets its way: nobody can read there. */
const TIMES = 10;
const WITHIN = 30_000;
/** So long (ms) a page may take to come; and so long a closed reader stays closed at a page that goes on loading itself. */
const COMING = 60_000;
const CLOSED = 15 * 60_000;
/** Pauses before each look at a tab, in ms: its new page comes when it is there. */
const PAUSES = [50, 100, 200, 400, 800, 1600, 3200, 6400, 12_800];

const inRow = makeRow();

/** What a page says that loads itself anew. */
type Told = { born: number; place?: Place; force: boolean; unasked?: true };

/**
 * A page loads itself anew. Where the reader was open at a `place` on it, it opens there again, as far as the browser lets
 * us. `unasked` where it had opened by itself: it does so again. Never rejects.
 */
export async function comeBack(
  { born, place, force, unasked }: Told,
  { tab, url }: Sender,
  now = Date.now(),
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined || !url) return;
  try {
    const isFirst = await note(tabId, { url: keptAddress(url), born, place }, now);
    if (place && isFirst && !unasked) await openAgain(tabId, url, { force, after: born });
  } catch (error) {
    console.info('Saring: a page that loaded itself anew was not read on.', error);
  }
}

/** What an address of a tab was left with, when it loaded itself anew: a place, or `closed`; undefined where it didn't. */
export function leftAt(
  tabId: number,
  url: string,
  now = Date.now(),
): Promise<{ place: Place } | 'closed' | undefined> {
  return inRow(async () => {
    const all = await known();
    const left = all[tabId];
    if (!left || !isReloadOf(left.url, url)) return undefined;
    if (left.place) return now - left.at < COMING ? { place: left.place } : undefined;
    if (now - left.at > CLOSED) return undefined;
    await keep({ ...all, [tabId]: { ...left, at: now } });
    return 'closed';
  });
}

/** A reader was opened in a tab by hand: that it was closed there before counts no more. */
export function forgetClosed(tabId: number | undefined): Promise<void> {
  return changed(tabId, (left) => (left.place ? left : undefined));
}

/** A reader was closed in a tab: where its page has loaded itself anew, or is about to, it stays so. */
export function stayClosed(tabId: number | undefined): Promise<void> {
  return changed(tabId, ({ place: _, ...left }) => ({ ...left, at: Date.now() }));
}

function changed(tabId: number | undefined, to: (left: Reloaded) => Reloaded | undefined): Promise<void> {
  return inRow(async () => {
    const { [tabId ?? -1]: left, ...others } = await known();
    if (!left || tabId === undefined) return;
    const next = to(left);
    if (next !== left) await keep(next ? { ...others, [tabId]: next } : others);
  });
}

/** Nothing is kept of tabs that are gone; `there` are those that aren't. */
export function forgetReloads(there: ReadonlySet<number>): Promise<void> {
  return inRow(async () => {
    const all = Object.entries(await known());
    const still = all.filter(([tab]) => there.has(Number(tab)));
    if (still.length !== all.length) await keep(Object.fromEntries(still));
  });
}

/** Notes it, and says whether it is news of that page, and the page calm enough to be read. */
function note(
  tabId: number,
  { url, born, place }: Pick<Reloaded, 'url' | 'born'> & { place?: Place | undefined },
  now: number,
): Promise<boolean> {
  return inRow(async () => {
    const all = await known();
    const before = all[tabId];
    const isNews = before?.born !== born;
    const times = [...(before?.times ?? []), ...(isNews ? [now] : [])].filter((time) => now - time < WITHIN);
    const isCalm = times.length <= TIMES;
    const left: Reloaded = { url, born, at: now, times, ...(place && isCalm && { place }) };
    const fresh = Object.entries(all).filter(([, { at }]) => now - at < CLOSED);
    await keep({ ...Object.fromEntries(fresh), [tabId]: left });
    return isNews && isCalm;
  });
}

/** The page that comes may be another, or one where we may not run without a click: then it is left. */
async function openAgain(tabId: number, url: string, how: { force: boolean; after: number }): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const { url: shown } = await browser.tabs.get(tabId);
    if (!shown || !isReloadOf(url, shown)) return;
    const left = await leftAt(tabId, url); // by now: one has read on, or closed the reader
    if (typeof left !== 'object') return;
    const ask = () => askPage(tabId, 'open', { ...how, ...left });
    // Nobody answers where the page is new.
    const outcome = await ask().catch(async () => {
      await inject(tabId, FILES);
      return ask();
    });
    if (!outcome.ok || !outcome.already) return;
  }
}

async function known(): Promise<Record<number, Reloaded>> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return (stored ?? {}) as Record<number, Reloaded>;
}

const keep = (all: Record<number, Reloaded>): Promise<void> => browser.storage.session.set({ [KEY]: all });
