import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isSiteKnowledge } from '../../../utils/article/learnt/learn';
import type { SiteKnowledge } from '../../../utils/article/learnt/types';
import type { LearntSite } from '../../../utils/protocol';

interface Schema extends DBSchema {
  sites: { key: string; value: SiteKnowledge; indexes: { use: [day: number, articles: number] } };
}

/** So many sites are kept, and of each so many characters: 300 × 6,500 are less than 2 MB. */
const MOST = { sites: 300, characters: 6500 };

/** IndexedDB and not `storage.local`: that is open to content scripts in Firefox, and so to a page that has taken ours over. */
let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Rejects, and never throws at once, where a browser has no such thing as a database for us. */
async function open(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opened = undefined;
  };
  return openDB<Schema>('learnt', 1, {
    upgrade(made) {
      made.createObjectStore('sites').createIndex('use', ['day', 'articles']);
    },
    // A later version of ours, or who clears the browser's data, waits until it is closed.
    async blocking() {
      (await opened)?.close();
      forget();
    },
    terminated: forget,
  });
}

/** Makes ready for a question that is about to come: opening takes longer than the answer. */
export function expectQuestion(): void {
  database().catch(() => undefined); // who asks hears of it
}

/** What is known of a site; undefined where nothing is, or nothing that this version reads. Rejects where the browser keeps nothing. */
export async function knownOf(site: string): Promise<SiteKnowledge | undefined> {
  return valid(await (await database()).get('sites', site));
}

/**
 * Changes what is known of a site, as one step: it is kept whole, or not at all. What was used least lately goes where
 * there is no room, and what is too long isn't kept. Rejects where the browser keeps nothing.
 */
export async function changeKnown(
  site: string,
  to: (known: SiteKnowledge | undefined) => SiteKnowledge,
): Promise<void> {
  const { store, done } = (await database()).transaction('sites', 'readwrite');
  const change = async () => {
    const after = to(valid(await store.get(site)));
    if (after.lines.length + after.last.length > MOST.characters) return;
    await store.put(after, site);
    let surplus = (await store.count()) - MOST.sites;
    let cursor = surplus > 0 ? await store.index('use').openCursor() : null;
    for (; cursor && surplus > 0; cursor = await cursor.continue()) {
      if (cursor.primaryKey === site) continue;
      await cursor.delete();
      surplus--;
    }
  };
  await Promise.all([change(), done]);
}

/** The sites that are known, the most read first. Rejects where the browser keeps nothing. */
export async function listKnown(): Promise<LearntSite[]> {
  const { store } = (await database()).transaction('sites');
  const [sites, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return sites
    .map((site, at) => ({ site, known: valid(all[at]) }))
    .map(({ site, known }) => ({
      site,
      articles: known?.articles ?? 0,
      bytes: known ? known.lines.length + known.last.length : 0,
    }))
    .sort((one, other) => other.articles - one.articles || (one.site < other.site ? -1 : 1));
}

/** Forgets a site, or all. Rejects where the browser does. */
export async function forgetKnown(site: string | undefined): Promise<void> {
  const base = await database();
  await (site === undefined ? base.clear('sites') : base.delete('sites', site));
}

const valid = (stored: unknown): SiteKnowledge | undefined => (isSiteKnowledge(stored) ? stored : undefined);
