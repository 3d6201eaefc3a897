import { key } from '../dom/text';
import { isObject, type JsonLd, type JsonObject, list, typesOf } from './json-ld';
import { plainMarkup } from './text';

const ARTICLE = /(Article|Posting|Report|Review|Recipe|Column)$/;
const PAGE = /^(WebPage|ItemPage|AboutPage|CreativeWork)$/;

/**
 * The things in a page's JSON-LD that are this article, the surest first; pages about it come last.
 * `titles` are the page's own headings: a thing with another headline and another address is another article.
 */
export function articleThings(data: JsonLd, url: string, titles: readonly string[]): JsonObject[] {
  const known = keysOf(titles);
  const path = pathOf(url);
  return data.things
    .flatMap((thing) => {
      const types = typesOf(thing);
      const isArticle = types.some((type) => ARTICLE.test(type));
      if (!isArticle && !types.some((type) => PAGE.test(type))) return [];
      const headline = key(plainMarkup(thing.headline ?? thing.name, 500));
      const isOurs = agrees(headline, known);
      const here = path !== '' && addresses(thing).some((address) => pathOf(address) === path);
      if (isArticle && headline && known.length && !isOurs && !here) return [];
      return [{ thing, weight: (isArticle ? 8 : 0) + (isOurs ? 2 : 0) + (here ? 1 : 0) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
}

/** A page's titles as `agrees` asks them. */
export const keysOf = (titles: readonly string[]): string[] => titles.map(key).filter(Boolean);

/** Whether a headline holds one of a page's titles, or one of them holds it; all as `key` writes them. */
export const agrees = (headline: string, titles: readonly string[]): boolean =>
  headline !== '' && titles.some((title) => title.includes(headline) || headline.includes(title));

function addresses(thing: JsonObject): string[] {
  return ['url', '@id', 'mainEntityOfPage']
    .flatMap((name) => list(thing, name))
    .flatMap((value) => (isObject(value) ? [value['@id'], value.url] : [value]))
    .filter((value): value is string => typeof value === 'string');
}

/** The path of an address without its last slash; cut by hand, since hundreds of addresses may be asked. */
function pathOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}
