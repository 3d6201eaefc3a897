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
  const known = titles.map(key).filter(Boolean);
  return data.things
    .flatMap((thing) => {
      const types = typesOf(thing);
      const isArticle = types.some((type) => ARTICLE.test(type));
      if (!isArticle && !types.some((type) => PAGE.test(type))) return [];
      const headline = key(plainMarkup(thing.headline ?? thing.name, 500));
      const agrees = headline && known.some((title) => title.includes(headline) || headline.includes(title));
      const here = addresses(thing).some((address) => samePath(address, url));
      if (isArticle && headline && known.length && !agrees && !here) return [];
      return [{ thing, weight: (isArticle ? 8 : 0) + (agrees ? 2 : 0) + (here ? 1 : 0) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
}

function addresses(thing: JsonObject): string[] {
  return ['url', '@id', 'mainEntityOfPage']
    .flatMap((name) => list(thing, name))
    .flatMap((value) => (isObject(value) ? [value['@id'], value.url] : [value]))
    .filter((value): value is string => typeof value === 'string');
}

function samePath(address: string, url: string): boolean {
  if (!URL.canParse(address, url)) return false;
  const path = (value: string): string => new URL(value, url).pathname.replace(/\/$/, '');
  return path(address) === path(url) && path(url) !== '';
}
