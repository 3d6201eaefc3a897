import { all } from './ask';
import { letters } from './letters';
import type { Signal } from './signal';

/** JSON-LD types (schema.org) of articles, and of pages that are something else. */
const ARTICLE = /^(\w*Article|\w*BlogPosting|Report|Review)$/;
const OTHER =
  /^(?!Web|Item|Medical)(\w+Page|(Job|\w+Forum)Posting|\w*(Episode|Event|Gallery|Product)|Podcast\w+|Sports\w+|Quiz|Game|Course)$/;
/** More than this (characters) of JSON-LD isn't looked at. */
const LONGEST = 400_000;

type Thing = Record<string, unknown>;

/**
 * What the page's JSON-LD says it is. A story counts that is this page's: by its address, or by its headline. Others are
 * those a front leads to.
 * @param isLong whether much text stands on the page: then a film is part of it
 */
export function jsonLdSignals(
  document: Document,
  titles: string[],
  isElsewhere: (href: string) => boolean,
  isLong: boolean,
): Signal[] {
  const found = things(document);
  const typed = (pattern: RegExp) =>
    found.filter((thing) => typesOf(thing).some((type) => pattern.test(type)));
  const stories = typed(ARTICLE);
  const owned = stories.map((story) => isOwn(story, titles, isElsewhere));
  const signals: Signal[] = [];
  if (owned.includes(true)) signals.push(['json-ld article', 2]);
  else if (owned.includes(undefined) && stories.length === 1) signals.push(['json-ld article', 1]);
  else if (stories.length) signals.push(['json-ld of other pages', stories.length > 1 ? -2 : -1.2]);
  else if (typed(/^VideoObject$/).length) signals.push(['json-ld video', isLong ? -0.8 : -2.5]);
  if (typed(OTHER).length) signals.push(['json-ld other', owned.includes(true) ? -0.5 : -5]);
  else if (typed(/^ItemList$/).length && !owned.includes(true)) signals.push(['json-ld list', -1.5]);
  return signals;
}

/** Whether a story is this page's; undefined where it says nothing to tell by. */
function isOwn(story: Thing, titles: string[], isElsewhere: (href: string) => boolean): boolean | undefined {
  const addresses = [story.url, story.mainEntityOfPage, story['@id']]
    .flat()
    .map((one) => (isThing(one) ? (one['@id'] ?? one.url) : one))
    .filter((one): one is string => typeof one === 'string' && /^(https?:)?\//.test(one));
  if (addresses.some((one) => !isElsewhere(one))) return true;
  const headline = letters(String(story.headline ?? story.name ?? '').slice(0, 400));
  if (headline.length > 7 && titles.some((title) => title.includes(headline) || headline.includes(title)))
    return true;
  return addresses.length ? false : undefined;
}

/** The page's own things: top level, `@graph` and `mainEntity`; not those of lists within. */
function things(document: Document): Thing[] {
  const found: Thing[] = [];
  const scripts = all(document, 'script[type*="ld+json" i]');
  for (let at = 0; at < scripts.length && at < 60; at++) {
    const data = parse(scripts[at]?.textContent ?? '');
    for (const thing of [data].flat(2)) {
      if (!isThing(thing)) continue;
      for (const one of [thing, thing['@graph'], thing.mainEntity].flat()) if (isThing(one)) found.push(one);
    }
  }
  return found;
}

const typesOf = (thing: Thing) =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string');

function parse(source: string): unknown {
  if (source.length > LONGEST) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    const type = /"@type"\s*:\s*"(\w*NewsArticle|Article)"/.exec(source); // broken JSON-LD is common
    return type ? { '@type': type[1] } : undefined;
  }
}

const isThing = (value: unknown): value is Thing => Boolean(value) && typeof value === 'object';
