import { browser } from '#imports';
import { chooseAsking } from '../../utils/choose';
import { pausedUntil, watchPause } from '../../utils/pause';
import { readGrants, watchGrants } from '../../utils/permissions';
import { siteOf } from '../../utils/site-of';
import { needsPermission, readSites, type SiteChoice, watchSites } from '../../utils/sites';

/** What is known of the site in front. */
export interface SiteState {
  site: string;
  choice: SiteChoice;
  granted: boolean;
  /** The leave is held for this site alone, and nothing chosen needs it: a link was opened in the reader. */
  spare: boolean;
  /** ms since 1970. */
  pausedUntil: number | undefined;
}

/**
 * The site of a tab, and whether its window is a private one; undefined where it has none that could be chosen: a file,
 * a page of the browser.
 */
export async function siteOfTab(tabId: number): Promise<{ site: string; isPrivate: boolean } | undefined> {
  const { url, incognito } = await browser.tabs.get(tabId);
  const site = url ? siteOf(url) : undefined;
  return site === undefined ? undefined : { site, isPrivate: incognito };
}

export async function readSiteState(site: string): Promise<SiteState> {
  const [sites, grants, until] = await Promise.all([readSites(), readGrants(), pausedUntil()]);
  const choice = sites[site] ?? {};
  const granted = grants.holds(site);
  const spare = granted && !grants.everywhere && !needsPermission(choice);
  return { site, choice, granted, spare, pausedUntil: until };
}

/** Calls back when anything of it changes, here or elsewhere. */
export function watchSiteState(onChange: () => void): void {
  watchSites(onChange);
  watchGrants(onChange);
  watchPause(onChange);
}

/** Chooses for the site, as `chooseAsking` does. Call it straight in the click. */
export function chooseSite({ site, choice, granted }: SiteState, change: SiteChoice): Promise<boolean> {
  const wanted = { ...choice, ...change };
  return chooseAsking({ [site]: wanted }, needsPermission(wanted) && !granted ? [site] : []);
}
