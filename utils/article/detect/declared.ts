import type { Signal } from '../detect';
import { JSON_LD } from '../metadata/json-ld';

/** JSON-LD types (schema.org) of articles, and of pages that are something else. */
const ARTICLE =
  /^(\w*NewsArticle|Article|BlogPosting|Report|AnalysisNewsArticle|LiveBlogPosting|TechArticle|ScholarlyArticle|Review)$/;
const OTHER =
  /^(CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|QAPage|FAQPage|DiscussionForumPosting|Product|JobPosting|PodcastSeries|PodcastEpisode|ItemList|Event|SportsOrganization|CheckoutPage)$/;
/** More than this (characters) of JSON-LD isn't looked at. */
const LONGEST = 400_000;

/** What the page declares: `og:type`, publication time, author, JSON-LD type, a headline. */
export function declaredSignals(document: Document, _url: string): Signal[] {
  const signals: Signal[] = [];
  const type = meta(document, 'og:type');
  if (/article/i.test(type)) signals.push({ name: 'og:type article', weight: 0.6 });
  else if (/^(video|profile|product|music|book)/i.test(type))
    signals.push({ name: `og:type ${type}`, weight: -3 });
  else if (/^website$/i.test(type)) signals.push({ name: 'og:type website', weight: -0.5 });
  if (meta(document, 'article:published_time') || document.querySelector('[itemprop="datePublished"]')) {
    signals.push({ name: 'published', weight: 0.8 });
  } else if (document.querySelector('time[datetime], [class*="date" i], [class*="time" i]')) {
    signals.push({ name: 'a date', weight: 0.2 });
  }
  if (
    document.querySelector(
      'meta[name="author" i], meta[property="article:author"], [rel="author"], [itemprop="author"], [class*="author" i], [class*="byline" i]',
    )
  ) {
    signals.push({ name: 'an author', weight: 0.4 });
  }
  const headlines = document.querySelectorAll('h1').length;
  if (headlines === 1) signals.push({ name: 'one headline', weight: 0.3 });
  const types = topTypes(document);
  if (types.some((one) => ARTICLE.test(one))) signals.push({ name: 'json-ld article', weight: 2 });
  else if (types.includes('VideoObject')) signals.push({ name: 'json-ld video', weight: -2.5 });
  if (types.some((one) => OTHER.test(one))) signals.push({ name: 'json-ld other', weight: -2.5 });
  return signals;
}

function meta(document: Document, property: string): string {
  return (
    document
      .querySelector(`meta[property="${property}"], meta[name="${property}"]`)
      ?.getAttribute('content')
      ?.trim() ?? ''
  );
}

/** The types of the page's own things: top level, `@graph` and `mainEntity`; not those of lists within. */
function topTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of Array.from(document.querySelectorAll(JSON_LD))) {
    const data = parse(script.textContent ?? '');
    const things = Array.isArray(data) ? data : [data];
    for (const thing of things) {
      if (!isThing(thing)) continue;
      const graph = thing['@graph'];
      for (const one of [thing, ...(Array.isArray(graph) ? graph : []), thing.mainEntity]) {
        if (isThing(one))
          types.push(...[one['@type']].flat().filter((type): type is string => typeof type === 'string'));
      }
    }
  }
  return types;
}

function parse(source: string): unknown {
  if (source.length > LONGEST) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // Broken JSON-LD is common and says nothing.
  }
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === 'object';
