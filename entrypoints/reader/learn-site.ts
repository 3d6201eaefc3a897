import { askBackground } from '../../utils/messaging';
import type { LearnOutcome } from '../../utils/protocol';

/** So many articles are learnt from on request, and no more than so many pages asked for. */
const MOST = { articles: 3, asked: 5 };
/** How long it may take in all, in ms. */
const PATIENCE = 30_000;

/**
 * Fetches articles that the page links to, as its further pages are fetched, and tells what they teach of the site. One
 * after the other: nobody waits for them in a hurry. Rejects where the background doesn't answer.
 */
export async function learnSite(pipeline: NonNullable<typeof saringPipeline>): Promise<LearnOutcome> {
  const signal = AbortSignal.timeout(PATIENCE);
  const links = pipeline.articleLinks().slice(0, MOST.asked);
  if (!links.length) return { ok: false, why: 'no-links' };
  let articles = 0;
  for (const url of links) {
    if (articles === MOST.articles || signal.aborted) break;
    const seen = await pipeline.seenAt(url, signal);
    if (!seen) continue;
    if ((await askBackground('teach', { seen })) !== undefined) articles++;
  }
  return articles ? { ok: true, articles } : { ok: false, why: 'none-came' };
}
