import { browser } from '#imports';
import { askBackground } from '../../utils/messaging';
import { pausedUntil, watchPause } from '../../utils/pause';
import { askFor, readGrants, watchGrants } from '../../utils/permissions';
import { siteOf } from '../../utils/site-of';
import { readSites, type SiteChoice, watchSites } from '../../utils/sites';

/** What is known of the site in front. */
export interface SiteState {
  site: string;
  choice: SiteChoice;
  granted: boolean;
  /** ms since 1970. */
  pausedUntil: number | undefined;
}

/** The site of a tab; undefined where it has none that could be chosen: a file, a page of the browser. */
export async function siteOfTab(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId);
  return url ? siteOf(url) : undefined;
}

export async function readSiteState(site: string): Promise<SiteState> {
  const [sites, grants, until] = await Promise.all([readSites(), readGrants(), pausedUntil()]);
  return { site, choice: sites[site] ?? {}, granted: grants.holds(site), pausedUntil: until };
}

/** Calls back when anything of it changes, here or elsewhere. */
export function watchSiteState(onChange: () => void): void {
  watchSites(onChange);
  watchGrants(onChange);
  watchPause(onChange);
}

/**
 * Chooses for a site, and asks the browser's leave where that takes one: straight in the click. Resolves with false
 * where the reader said no, and nothing is changed then; in Chromium its question closes this page first.
 */
export async function chooseSite({ site, choice, granted }: SiteState, change: SiteChoice): Promise<boolean> {
  const wanted = { ...choice, ...change };
  const asking = !granted && (wanted.read === 'always' || wanted.clean) ? askFor([site]) : undefined;
  await askBackground('chooseSites', { [site]: wanted });
  if (!asking || (await asking)) return true;
  await askBackground('chooseSites', {}); // what waited for the leave is over
  return false;
}
