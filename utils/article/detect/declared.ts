import { all, one, said } from './ask';
import type { Signal } from './signal';

/** Classes that WordPress and Drupal give the body, as whole words. */
const LIST_CLASS =
  /(^|\s)(home|blog|archive|search-results|search-no-results|error404|tag|category|author|path-frontpage|path-taxonomy|path-search)(\s|$)/;
const STORY_CLASS = /(^|\s)(single|single-post|page-node-type-article|node-type-article)(\s|$)/;
const PUBLISHED =
  'meta[property$="published_time"], meta[name$="published_time"], meta[name*="pubdate" i], meta[name*="publish" i][name*="date" i], meta[itemprop="datePublished"]';
/** More of them are those of teasers. */
const MOST_DATES = 3;
const AUTHOR =
  'meta[name="author" i], meta[property$="author"], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="byline" i]';
const GOODS = 'meta[property^="product:"], [itemtype$="/Product"], form[action*="/cart" i]';

/** What the page declares: `og:type`, publication time, author, what its system calls it. */
export function declaredSignals(document: Document, body: Element): Signal[] {
  const signals: Signal[] = [];
  const type = said(document, 'meta[property="og:type"], meta[name="og:type"]');
  if (/article/i.test(type)) signals.push(['og:type article', 0.5]);
  else if (/^(video|profile|product|music|book)/i.test(type)) signals.push([`og:type ${type}`, -3]);
  else if (/^website$/i.test(type)) signals.push(['og:type website', -0.5]);
  const dates = all(document, '[itemprop="datePublished"]').length;
  if (one(document, PUBLISHED) || (dates && dates <= MOST_DATES)) signals.push(['published', 0.8]);
  if (one(document, AUTHOR)) signals.push(['an author', 0.3]);
  const classes = body.getAttribute('class') ?? '';
  if (STORY_CLASS.test(classes)) signals.push(['a post by class', 0.6]);
  else if (LIST_CLASS.test(classes)) signals.push(['a list by class', -2]);
  if (/noindex/i.test(said(document, 'meta[name="robots" i]'))) signals.push(['noindex', -0.7]);
  if (one(document, GOODS)) signals.push(['goods', -2.5]);
  return signals;
}
