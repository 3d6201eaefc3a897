import type { SiteChange } from '../../components/sites/types';
import { chooseAsking } from '../../utils/choose';
import {
  askForEverywhere,
  type Grants,
  giveBackEverywhere,
  readGrants,
  watchGrants,
} from '../../utils/permissions';
import { countUnread, readSites, type SiteChoice, type Sites, watchSites } from '../../utils/sites';
import { text } from '../../utils/text';

/** What is chosen, and what of it the browser lets us do. */
export interface Chosen {
  sites: Sites;
  /** So many more are stored that this version can't read. */
  unread: number;
  grants: Grants;
}

export async function readChosen(): Promise<Chosen> {
  const [sites, unread, grants] = await Promise.all([readSites(), countUnread(), readGrants()]);
  return { sites, unread, grants };
}

/** Calls back when a choice or a permission has changed, here or elsewhere. */
export function watchChosen(onChange: (chosen: Chosen) => void): void {
  const look = () => void readChosen().then(onChange);
  watchSites(look);
  watchGrants(look);
}

/**
 * Stores what the reader changed, and asks the browser's leave where it takes one: call it straight in the click.
 * Resolves with the sentence to tell where it didn't come about.
 */
export async function applyChange(
  { sites, grants }: Chosen,
  change: SiteChange,
): Promise<string | undefined> {
  const { always, never, forget } = change;
  const reads: [string, SiteChoice['read']][] = [
    ...always.map((site) => [site, 'always'] as [string, 'always']),
    ...never.map((site) => [site, 'never'] as [string, 'never']),
    ...forget.map((site) => [site, undefined] as [string, undefined]),
  ];
  const choices = Object.fromEntries(reads.map(([site, read]) => [site, { ...sites[site], read }]));
  return told(
    chooseAsking(
      choices,
      always.filter((site) => !grants.holds(site)),
    ),
  );
}

/** Asks for all sites: call it straight in the click. Resolves with the sentence to tell where it was refused. */
export const allowAll = (): Promise<string | undefined> => told(askForEverywhere());

/** Gives the leave for all sites back. Where that of chosen sites went with it, the list says so and asks again. */
export const giveBackAll = (): Promise<string | undefined> => told(giveBackEverywhere().then(() => true));

async function told(done: Promise<boolean>): Promise<string | undefined> {
  try {
    return (await done) ? undefined : text('site_refused');
  } catch (error) {
    return text('popup_problem', error instanceof Error ? error.message : String(error));
  }
}
