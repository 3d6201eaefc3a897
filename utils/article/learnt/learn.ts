import type { Seen, SiteKnowledge } from './types';

/**
 * What is known of a site once an article of it has been read: `known` before (undefined where nothing was), what the
 * reading saw (`Extracted.seen`, of the whole article), and the day, in whole days since 1970. An article that taught
 * before teaches nothing anew, but for lines that the reader has brought back: those are wanted on this site for ever.
 */
export function learn(known: SiteKnowledge | undefined, seen: Seen, day: number): SiteKnowledge {
  const { articles = 0, last = '', lines = '' } = known ?? {};
  const article = Math.trunc(seen.article).toString(36).padStart(12, '0').slice(0, 12);
  const isNew = !last.includes(article);
  return {
    version: 1,
    articles: articles + (isNew ? 1 : 0),
    day,
    last: isNew ? (article + last).slice(0, 32 * 12) : last,
    lines,
  };
}

/** Whether a value from outside (storage, a message) can be believed to be what `learn` made. */
export function isSiteKnowledge(value: unknown): value is SiteKnowledge {
  if (!value || typeof value !== 'object') return false;
  const { version, articles, day, last, lines } = value as Partial<SiteKnowledge>;
  return (
    version === 1 &&
    Number.isSafeInteger(articles) &&
    Number.isSafeInteger(day) &&
    typeof last === 'string' &&
    last.length <= 4000 &&
    typeof lines === 'string' &&
    lines.length <= 8000
  );
}
