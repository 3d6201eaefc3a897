import { squash } from '../dom/text';
import { parsedJsonLd } from '../metadata/json-ld';

/** Shorter than this (characters) an `articleBody` is a summary. */
const SHORTEST = 300;
/** Longer than this it isn't worth comparing. */
const LONGEST = 300_000;

/**
 * The text of the article as the page's JSON-LD gives it (`articleBody`), all of them where there are several (a live blog's entries); '' where
 * there is none. Tags in it are dropped. What is beyond repair counts as none.
 */
export function articleBody(page: Document): string {
  const bodies = parsedJsonLd(page, (source) => source.includes('articleBody')).flatMap(bodiesIn);
  const text = squash(
    bodies
      .join(' ')
      .slice(0, LONGEST)
      .replace(/<[^>]{0,500}>|&lt;[^&]{0,500}&gt;|&nbsp;|&#?\w{1,8};/g, ' '),
  );
  return text.length < SHORTEST ? '' : text;
}

function bodiesIn(data: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [data];
  for (let seen = 0; waiting.length && seen < 5000; seen++) {
    const one = waiting.pop();
    if (!one || typeof one !== 'object') continue;
    for (const [name, value] of Object.entries(one)) {
      if (name === 'articleBody' && typeof value === 'string') found.push(value);
      else if (value && typeof value === 'object') waiting.push(value);
    }
  }
  return found;
}
