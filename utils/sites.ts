import { storage } from '#imports';
import { makeRow } from './in-row';

/** What a reader chose for one site. What is left out follows the default. */
export interface SiteChoice {
  /** `always`: articles open in the reader by themselves. `never`: they don't, whatever list is chosen later. */
  read?: 'always' | 'never';
  /** Its pages are cleaned in place. */
  clean?: true;
  /** Its third parties aren't stopped while an article is read. */
  quiet?: false | undefined;
}

/** Choices by site, as `siteOf` names them. */
export type Sites = Readonly<Record<string, SiteChoice>>;

// Not in `sync`: a choice needs the browser's permission, which is given on one device. And lists grow long.
const item = storage.defineItem<unknown>('local:sites', { fallback: {} });
/** What stood there and was no table of choices, from the first change on. */
const aside = storage.defineItem<unknown>('local:sitesAside', { fallback: null });

/** All choices as stored, without what is invalid. Never rejects: without storage no site is chosen. */
export async function readSites(): Promise<Sites> {
  try {
    return validSites(await item.getValue());
  } catch (error) {
    console.warn('Saring: the chosen sites could not be read.', error);
    return {};
  }
}

/** Calls back with all choices whenever one changes. Returns how to stop. */
export function watchSites(onChange: (sites: Sites) => void): () => void {
  return item.watch((stored) => onChange(validSites(stored)));
}

const inRow = makeRow();

/**
 * Changes choices, those named only; an empty choice forgets its site. What is stored and means nothing to this version
 * stays as it is: a later one may have written it. Only the background calls it, so that no writer undoes another's.
 * Rejects where the browser's storage does.
 */
export function changeSites(change: Sites): Promise<void> {
  return inRow(async () => {
    const stored = await item.getValue();
    if (!isTable(stored)) await aside.setValue(stored);
    const sites = new Map<string, unknown>(Object.entries(isTable(stored) ? stored : {}));
    for (const [site, choice] of Object.entries(change)) {
      const { read, clean, quiet, ...foreign } = (sites.get(site) ?? {}) as Record<string, unknown>;
      if (isEmpty(choice) && !Object.keys(foreign).length) sites.delete(site);
      else sites.set(site, { ...foreign, ...validChoice(choice) });
    }
    await item.setValue(Object.fromEntries(sites));
  });
}

/** How many stored choices this version can't read. They are kept, and nothing opens because of them. Never rejects. */
export async function countUnread(): Promise<number> {
  try {
    const [stored, before] = await Promise.all([item.getValue(), aside.getValue()]);
    if (!isTable(stored)) return 1;
    const unread = Object.values(stored).filter((choice) => isEmpty(validChoice(choice)));
    return unread.length + (before === null ? 0 : 1);
  } catch {
    return 0; // `readSites` has told
  }
}

/** The choice that holds for an address's host: that of the nearest site above it. */
export function choiceFor(url: string, sites: Sites): SiteChoice {
  if (!URL.canParse(url)) return {};
  let host = new URL(url).hostname.replace(/\.$/, '');
  while (host) {
    if (Object.hasOwn(sites, host)) return sites[host] ?? {};
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return {};
}

/** Whether a choice can't be kept without the browser's permission for its site. */
export const needsPermission = ({ read, clean }: SiteChoice): boolean => read === 'always' || clean === true;

const isEmpty = ({ read, clean, quiet }: SiteChoice): boolean => !read && !clean && quiet !== false;

const isTable = (stored: unknown): stored is object =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** What of anything stored are choices. */
export function validSites(stored: unknown): Sites {
  if (!isTable(stored)) return {};
  const valid = Object.entries(stored).map(([site, choice]) => [site, validChoice(choice)] as const);
  return Object.fromEntries(valid.filter(([, choice]) => !isEmpty(choice)));
}

function validChoice(stored: unknown): SiteChoice {
  const { read, clean, quiet } = (stored ?? {}) as Record<string, unknown>;
  return {
    ...(read === 'always' || read === 'never' ? { read } : {}),
    ...(clean === true ? { clean } : {}),
    ...(quiet === false ? { quiet } : {}),
  };
}
