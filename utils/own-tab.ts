import { browser } from 'wxt/browser';
import { storage } from '#imports';

/** Why an article stands in a tab of its own: it was `asked` for, or its page `fought` the reader, or is `shut` to it. */
export type OwnTabReason = 'asked' | 'fought' | 'shut';

/** An article that a content script handed over, as it is kept until the browser ends. */
export interface KeptArticle {
  /** As it came, checked by nobody yet: see `received` in utils/article. */
  handed: unknown;
  /** The tab it came from, and that page's address, as the browser told them. */
  from: { tab: number; url: string };
  why: OwnTabReason;
}

/** Names that nobody can guess. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Storage of the session lies in memory, ends with the browser, and is closed to content scripts. */
const keyOf = (id: string): `session:${string}` => `session:article-${id}`;

/** The article kept by this name; null where none is (any more). Rejects where the browser's storage does. */
export async function keptArticle(id: string): Promise<KeptArticle | null> {
  const kept = ID.test(id) ? await storage.getItem<Partial<KeptArticle>>(keyOf(id)) : null;
  return kept?.from && kept.why ? { handed: kept.handed, from: kept.from, why: kept.why } : null;
}

/** Rejects where the browser's storage is full. */
export function keepArticle(id: string, article: KeptArticle): Promise<void> {
  return storage.setItem(keyOf(id), article);
}

export function dropArticles(ids: readonly string[]): Promise<void> {
  return storage.removeItems(ids.map(keyOf));
}

/** Calls back when more of the article has come. Returns how to stop. */
export function watchArticle(id: string, onChange: (article: KeptArticle) => void): () => void {
  return storage.watch<KeptArticle>(keyOf(id), (article) => {
    if (article) onChange(article);
  });
}

/** The address of the page that shows it. The original's is in it too, for when the article isn't kept any more. */
export function ownTabAddress(id: string, original: string): string {
  return `${browser.runtime.getURL('/article.html')}?${new URLSearchParams({ id, of: original })}`;
}
