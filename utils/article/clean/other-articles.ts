import { key, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** A story with less than this share of another's running text is a teaser, whatever its headline says. */
const TEASER = 0.1;

/**
 * On pages that go on with the next story below the first, keeps the story with the headline: other `<article>`s that
 * have a headline of their own and running text are somebody else's.
 */
export function removeOtherArticles({ page, headline, remove, measures, metadata }: Cleaning): void {
  const own = headline?.closest('article');
  if (!headline) return;
  for (const article of Array.from(page.body.querySelectorAll('article'))) {
    if (!article.isConnected || article === own || article.contains(headline) || own?.contains(article))
      continue;
    const title =
      article.querySelector('h1') ??
      (own ? article.querySelector(':is(h2, h3) a[href], a[href] :is(h2, h3)') : null);
    if (!title || key(textOf(title)) === key(metadata.title)) continue;
    if (!own && measures.of(article).prose > measures.of(page.body).prose / 2) continue;
    if (own && measures.of(own).prose < measures.of(article).prose * TEASER) continue;
    const follows = headline.compareDocumentPosition(article) & 4;
    if (follows || own) remove(article, 'another article');
  }
}
