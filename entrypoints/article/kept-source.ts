import type { ReaderSource } from '../../components/mount-reader';
import { received, type SafeBodies } from '../../utils/article/handed';
import type { Extracted } from '../../utils/article/types';
import { type KeptArticle, watchArticle } from '../../utils/own-tab';
import type { Original } from './original';

/** What was brought back has to come by way of the background; it is waited for no longer than so many ms. */
const PATIENCE = 3000;

/**
 * An article that was handed over, as the reader's source: made good by `received`, and followed while more of it
 * comes. undefined where what was handed over is no article.
 */
export function keptSource(id: string, kept: KeptArticle, original: Original): ReaderSource | undefined {
  const safe: SafeBodies = new Map();
  const watchers = new Set<() => void>();
  let extracted = received(kept.handed, kept.from.url, safe);
  if (!extracted) return undefined;

  function take(next: Extracted | undefined): void {
    if (!next) return;
    extracted = next;
    for (const watcher of [...watchers]) watcher();
  }

  /** Pages that were coming don't come any more when the page that fetches them is gone. */
  async function look(): Promise<void> {
    if (!extracted?.missing.some(isComing) || (await original.isThere())) return;
    const missing = extracted.missing.map((part) =>
      isComing(part) ? { ...part, why: 'failed' as const } : part,
    );
    take({ ...extracted, missing });
  }

  function next(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(late);
        watchers.delete(done);
        resolve();
      };
      const late = setTimeout(done, PATIENCE);
      watchers.add(done);
    });
  }

  watchArticle(id, ({ handed, from }) => take(received(handed, from.url, safe)));
  original.watch(look);
  void look();

  return {
    shown: () => extracted,
    known: () => extracted,
    isLoading: () => false,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    async settled() {
      while (extracted?.missing.some(isComing)) await next();
    },
    async bringBack(removed) {
      const before = extracted?.article.body;
      const drawn = next();
      if (!(await original.bringBack(removed))) return false;
      await drawn;
      return extracted?.article.body !== before;
    },
    retry: original.retry,
  };
}

const isComing = ({ why }: Extracted['missing'][number]): boolean => why === 'coming';
