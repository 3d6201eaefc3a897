import { browser } from 'wxt/browser';
import { ownsSubdomains } from './site-of';

/** All sites, http and https: asked for as a whole only where the reader wants just that. */
export const EVERYWHERE = '*://*/*';

/** The match pattern of a site with all subdomains that are its own, both schemes, every port. */
export const patternOf = (site: string): string =>
  ownsSubdomains(site) ? `*://*.${site}/*` : `*://${site}/*`;

/** What the browser lets us see just now. */
export interface Grants {
  /** Whether we may run on a site without a click. */
  holds(site: string): boolean;
  everywhere: boolean;
}

export async function readGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const everywhere = origins.includes(EVERYWHERE) || origins.includes('<all_urls>');
  const granted = new Set(origins);
  return { everywhere, holds: (site) => everywhere || granted.has(patternOf(site)) };
}

/**
 * Asks the browser, which asks the reader, for leave to run on sites. Must be called straight from a click. In
 * Chromium the question closes a popup, and nobody hears the answer there: the background does, by `watchGrants`.
 */
export function askFor(sites: readonly string[]): Promise<boolean> {
  return askForOrigins(sites.map(patternOf));
}

/** As `askFor`, for all sites at once. */
export function askForEverywhere(): Promise<boolean> {
  return askForOrigins([EVERYWHERE]);
}

function askForOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins } as never);
}

/** Gives back the leave to run on sites, where it was given for them alone. */
export async function giveBack(sites: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ours = sites.map(patternOf).filter((pattern) => origins.includes(pattern));
  if (ours.length) await browser.permissions.remove({ origins: ours } as never);
}

/** Gives back the leave for all sites at once. In Chromium that for single sites goes with it, as `watchGrants` tells. */
export async function giveBackEverywhere(): Promise<void> {
  await browser.permissions.remove({ origins: [EVERYWHERE] } as never);
}

/** Calls back when a permission comes or goes, in our pages or in the browser's own settings. Returns how to stop. */
export function watchGrants(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
