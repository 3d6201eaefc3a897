import { storage } from '#imports';
import { makeRow } from '../../utils/in-row';
import { giveBack, readGrants } from '../../utils/permissions';
import { changeSites, needsPermission, readSites, type Sites } from '../../utils/sites';
import { cleanOpenTabs, readOpenTabs } from './open-tabs';
import { syncScripts } from './registered';

/** Choices that wait for the browser's question to be answered, and when they were made, in ms since 1970. */
interface Wish {
  sites: Sites;
  at: number;
}
const wish = storage.defineItem<Wish | null>('session:wish', { fallback: null });
/** A choice whose question was refused isn't remembered for longer, in ms: a leave given later for another reason is no answer to it. */
const PATIENCE = 5 * 60_000;

/**
 * Takes what a reader chose for sites (an empty choice forgets). What needs a permission that isn't there yet waits
 * for it: the browser's question is on the screen, and only `answerWish` hears how it ends.
 */
export async function chooseSites(change: Sites): Promise<void> {
  await take(
    await inRow(async () => {
      const { holds } = await readGrants();
      const now: Record<string, Sites[string]> = {};
      const later: Record<string, Sites[string]> = {};
      for (const [site, choice] of Object.entries(change)) {
        (needsPermission(choice) && !holds(site) ? later : now)[site] = choice;
      }
      await wait({ ...(await others(change)), ...later });
      return now;
    }),
  );
}

/** A permission has come or gone: what waited for it is chosen now, and scripts follow. */
export async function answerWish(): Promise<void> {
  await take(
    await inRow(async () => {
      const waiting = await wish.getValue();
      const { holds } = await readGrants();
      if (!waiting || Date.now() - waiting.at > PATIENCE) return {};
      const answered = Object.fromEntries(Object.entries(waiting.sites).filter(([site]) => holds(site)));
      if (Object.keys(answered).length) await wait(await others(answered));
      return answered;
    }),
  );
}

/** One after the other: an answer may come before what it answers is noted. */
const inRow = makeRow();

/** What waits besides a choice just made, in another window perhaps. An empty choice says that the leave was refused. */
async function others(change: Sites): Promise<Sites> {
  const waiting = await wish.getValue();
  if (!waiting || Date.now() - waiting.at > PATIENCE || !Object.keys(change).length) return {};
  return Object.fromEntries(Object.entries(waiting.sites).filter(([site]) => !Object.hasOwn(change, site)));
}

async function wait(sites: Sites): Promise<void> {
  await wish.setValue(Object.keys(sites).length ? { sites, at: Date.now() } : null);
}

async function take(change: Sites): Promise<void> {
  const before = await readSites();
  if (Object.keys(change).length) await changeSites(change);
  await syncScripts();
  const sites = Object.keys(change);
  await giveBack(
    sites.filter((site) => !needsPermission(change[site] ?? {}) && needsPermission(before[site] ?? {})),
  );
  await readOpenTabs(
    sites.filter((site) => change[site]?.read === 'always' && before[site]?.read !== 'always'),
  );
  await cleanOpenTabs(sites.filter((site) => change[site]?.clean && !before[site]?.clean));
}
