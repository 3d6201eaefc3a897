import { browser, storage } from '#imports';
import { embedAt } from '../../utils/article/embeds/embed';
import { makeRow } from '../../utils/in-row';
import { askPage, type Sender } from '../../utils/messaging';
import { pausedUntil, watchPause } from '../../utils/pause';
import { readGrants, watchGrants } from '../../utils/permissions';
import type { QuietWay } from '../../utils/protocol';
import { readSettings, watchSettings } from '../../utils/settings';
import { siteOf } from '../../utils/site-of';
import { readSites, watchSites } from '../../utils/sites';
import { keptAddress } from './kept-address';
import { hostsOfFrames, quietenFrames } from './quiet-frames';
import { type QuietTab, quietRules, type Rule } from './quiet-rules';
import { showOriginal } from './unasked';

/** What is quiet, and what is to be whole, until the browser ends: as long as session rules live. */
interface State {
  tabs: QuietTab[];
  whole: { tab: number; url: string }[];
}
const item = storage.defineItem<State>('session:quiet', { fallback: { tabs: [], whole: [] } });
/** So many addresses are remembered as whole. */
const KEPT = 100;

const inRow = makeRow();
/** What was last set, in short. The background is ended and started often, and Chromium pays for each new set with the pages it keeps for going back. */
const laid = storage.defineItem<string>('session:quietRules', { fallback: '' });

/**
 * Changes what is known, and makes the session rules those that choices, permissions, pause and open readers ask for:
 * the only place that sets any. One change after the other. Rejects where the browser refuses, and forgets that change:
 * kept, it would have every later one refused too.
 */
function change(to: (state: State) => State | Promise<State>): Promise<void> {
  return inRow(async () => {
    const before = await known();
    const state = await to(before);
    const [sites, grants, until, { quiet }] = await Promise.all([
      readSites(),
      readGrants(),
      pausedUntil(),
      readSettings(),
    ]);
    await lay(quietRules({ ...state, on: quiet, paused: until !== undefined, sites, grants }));
    if (state !== before) await item.setValue(state);
  });
}

/** What is stored, as far as it can be read. */
async function known(): Promise<State> {
  const { tabs, whole } = ((await item.getValue()) ?? {}) as Partial<Record<keyof State, unknown>>;
  return { tabs: listOf<QuietTab>(tabs), whole: listOf<State['whole'][number]>(whole) };
}

const listOf = <T extends { tab: number }>(stored: unknown): T[] =>
  Array.isArray(stored)
    ? stored.filter((one) => typeof one?.tab === 'number' && typeof one.url === 'string')
    : [];

async function lay(rules: Rule[]): Promise<void> {
  const now = await digest(JSON.stringify(rules));
  const old = await browser.declarativeNetRequest.getSessionRules();
  // Where the browser forgot them, by an update, it may not have forgotten our note.
  if (old.length === rules.length && (!rules.length || now === (await laid.getValue()))) return;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: old.map(({ id }) => id),
    addRules: rules as never,
  });
  await laid.setValue(now);
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return String(new Uint8Array(bytes));
}

/** The site that an address's page may go on loading from while it is read; undefined where it may load all. */
async function quietSite(url: string | undefined): Promise<string | undefined> {
  const site = url && siteOf(url);
  if (!site) return undefined;
  const [{ quiet }, sites] = await Promise.all([readSettings(), readSites()]);
  return quiet && sites[site]?.quiet !== false ? site : undefined;
}

/** How a page that is about to be read is made quiet; undefined where it may load all. */
export async function quietWay(url: string | undefined): Promise<QuietWay | undefined> {
  const site = await quietSite(url);
  if (!site) return undefined;
  const { holds, everywhere } = await readGrants();
  return { site, leave: everywhere ? 'all' : holds(site) ? 'site' : 'click' };
}

/**
 * A reader is open on a tab: what its page, which was `born` then, would still ask third parties for is stopped, as far
 * as the permission goes.
 */
export async function quietTab(
  tab: number | undefined,
  url: string | undefined,
  born: number,
): Promise<void> {
  if (tab === undefined || !url) return;
  let granted: string | undefined;
  let later: Promise<string[]> | undefined;
  // At once into the row: a page that is left at once would be forgotten before it is known.
  await change(async (state) => {
    const site = await quietSite(url);
    if (!site) return state;
    const { holds, everywhere } = await readGrants();
    if (holds(site)) granted = site;
    const hosts = everywhere ? hostsOfFrames(tab, site) : undefined;
    later = hosts?.all;
    const frames = (await hosts?.known) ?? [];
    const quiet = { tab, site, url: keptAddress(url), born, frames };
    return { ...state, tabs: [...without(state.tabs, tab), quiet] };
  });
  // Frames are busy where they advertise: nobody waits for them, and their hosts are added when they have told.
  void later?.then((hosts) => addFrames(tab, born, hosts)).catch(warnOfRules);
  // Nor for the slowest of its own frames: the button is to know at once.
  if (granted) void quietenFrames(tab, granted).catch(warnOfRules);
}

/** What frames have told of late, while the page that was `born` then is read. */
function addFrames(tab: number, born: number, hosts: string[]): Promise<void> {
  return change((state) => {
    const known = state.tabs.find((one) => one.tab === tab && one.born === born);
    const frames = [...new Set([...(known?.frames ?? []), ...hosts])].sort();
    if (!known || frames.length === known.frames.length) return state;
    return { ...state, tabs: state.tabs.map((one) => (one === known ? { ...one, frames } : one)) };
  });
}

/** It is closed, or the page that was `born` then is left: the next one's reader may be open already. */
export async function unquietTab(tab: number | undefined, born?: number): Promise<void> {
  await change((state) => {
    const known = state.tabs.find((one) => one.tab === tab);
    if (!known || (born !== undefined && known.born !== born)) return state;
    return { ...state, tabs: without(state.tabs, known.tab) };
  });
}

/** The reader plays the thing at this address: its player may load what it needs. We make the player's address ourselves. */
export async function letPlay(tab: number | undefined, page: string | undefined): Promise<void> {
  const player = page === undefined ? undefined : embedAt(page)?.player;
  await change((state) => ({
    ...state,
    tabs: state.tabs.map((one) => (one.tab === tab ? { ...one, player } : one)),
  }));
}

/**
 * Loads a tab's page with all its parts, and from now on so at that address. Unless the reader `asked` for the
 * original, only once: a page that is no article the second time either stays as it is.
 */
export async function loadWhole({ tab: from, url }: Sender, asked: boolean): Promise<void> {
  const tab = from?.id;
  if (tab === undefined || !url) return;
  const already = (await known()).whole.some((one) => one.tab === tab && one.url === keptAddress(url));
  if (already && !asked) return;
  if (asked) await showOriginal(url, from?.incognito);
  await keepWhole(tab, url);
  await browser.tabs.reload(tab);
}

/** From its next load on a tab shows an address with all its parts, whatever shape it has. */
export async function keepWhole(tab: number | undefined, url: string | undefined): Promise<void> {
  if (tab === undefined || !url) return;
  const one = { tab, url: keptAddress(url) };
  await change(({ tabs, whole }) => {
    const others = whole.filter((other) => other.tab !== tab || other.url !== one.url);
    return { tabs: without(tabs, tab), whole: [...others, one].slice(-KEPT) };
  });
}

/** Of tabs that are gone nothing is kept; `there` are those that aren't. */
export async function forgetGone(there: ReadonlySet<number>): Promise<void> {
  await change((state) => {
    const [tabs, whole] = [state.tabs, state.whole].map((list) => list.filter(({ tab }) => there.has(tab)));
    if (tabs?.length === state.tabs.length && whole?.length === state.whole.length) return state;
    return { tabs: tabs as QuietTab[], whole: whole as State['whole'] };
  });
}

/** Tabs whose page went without a word, as one that crashed does, are quiet no longer: nothing answers there. Never rejects. */
async function forgetSilent(): Promise<void> {
  const { tabs } = await known();
  const look = async ({ tab, born }: QuietTab) => {
    const answer = await askPage(tab, 'state').catch(() => undefined);
    if (answer?.state !== 'reading') await unquietTab(tab, born).catch(warnOfRules);
  };
  await Promise.all(tabs.map(look)); // at once: a page may never answer
}

/**
 * Keeps the rules true to choices, permissions, settings and pause. Must be called when the background starts. It
 * listens to no tab, which would wake it with every page: a page says itself that it is left.
 */
export function keepQuiet(): void {
  const sync = () => change((state) => state).catch(warnOfRules);
  void sync().then(forgetSilent);
  for (const watch of [watchSettings, watchGrants, watchSites, watchPause]) watch(sync);
}

const warnOfRules = (error: unknown) =>
  console.warn('Saring: the rules for quiet tabs are not right.', error);

const without = (tabs: readonly QuietTab[], tab: number): QuietTab[] => tabs.filter((one) => one.tab !== tab);
