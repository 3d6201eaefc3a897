import { storage } from '#imports';
import { makeRow } from '../../utils/in-row';
import { giveBack, readGrants } from '../../utils/permissions';
import { changeSites, needsPermission, readSites, type Sites, validSites } from '../../utils/sites';
import { cleanOpenTabs, readOpenTabs } from './open-tabs';
import { syncScripts } from './registered';

/** Choices that wait for the browser's question to be answered, and when they were made, in ms since 1970. */
interface Wish {
  sites: Sites;
  at: number;
}
const wish = storage.defineItem<unknown>('session:wish', { fallback: null });
/** A choice whose question was refused isn't remembered for longer, in ms: a leave given later for another reason is no answer to it. */
const PATIENCE = 5 * 60_000;

/**
 * Takes what a reader chose for sites (an empty choice forgets). What needs a permission that isn't there yet waits
 * for it: the browser's question is on the screen, and only `answerWish` hears how it ends.
 */
export async function chooseSites(change: Sites): Promise<void> {
  const { now, before } = await inRow(async () => {
    const { holds } = await readGrants();
    const now: Record<string, Sites[string]> = {};
    const later: Record<string, Sites[string]> = {};
    for (const [site, choice] of Object.entries(change)) {
      (needsPermission(choice) && !holds(site) ? later : now)[site] = choice;
    }
    const before = await keep(now);
    await wait({ ...(await others(change)), ...later });
    return { now, before };
  });
  await follow(now, before);
}

/**
 * A permission has come or gone, or the background has started, which may have ended before it heard of one: what
 * waited is chosen now, and scripts follow.
 */
export async function answerWish(): Promise<void> {
  const { answered, before } = await inRow(async () => {
    const { holds } = await readGrants();
    const answered = Object.fromEntries(Object.entries(await waiting()).filter(([site]) => holds(site)));
    const before = await keep(answered); // and waits until it is kept
    if (Object.keys(answered).length) await wait(await others(answered));
    return { answered, before };
  });
  await follow(answered, before);
}

/** One after the other: an answer may come before what it answers is noted. */
const inRow = makeRow();

async function waiting(): Promise<Sites> {
  const { sites, at } = ((await wish.getValue()) ?? {}) as Partial<Wish>;
  return typeof at === 'number' && Date.now() - at <= PATIENCE ? validSites(sites) : {};
}

/** What waits besides a choice just made, in another window perhaps. An empty choice says that the leave was refused. */
async function others(change: Sites): Promise<Sites> {
  if (!Object.keys(change).length) return {};
  return Object.fromEntries(Object.entries(await waiting()).filter(([site]) => !Object.hasOwn(change, site)));
}

async function wait(sites: Sites): Promise<void> {
  await wish.setValue(Object.keys(sites).length ? { sites, at: Date.now() } : null);
}

/** Gives what was chosen before. */
async function keep(change: Sites): Promise<Sites> {
  const before = await readSites();
  if (Object.keys(change).length) await changeSites(change);
  return before;
}

/** What a change means for scripts, permissions and pages that are open. */
async function follow(change: Sites, before: Sites): Promise<void> {
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
