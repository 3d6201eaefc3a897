import { squash } from '../dom/text';

/** Shorter than this (characters) an `articleBody` is a summary. */
const SHORTEST = 300;
/** Longer than this it isn't worth comparing. */
const LONGEST = 300_000;

/**
 * The text of the article as the page's JSON-LD gives it (`articleBody`), all of them where there are several (a live blog's entries); '' where
 * there is none. Tags in it are dropped. Broken JSON counts as none.
 */
export function articleBody(page: Document): string {
  const bodies: string[] = [];
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    const source = script.textContent ?? '';
    if (!source.includes('articleBody')) continue;
    bodies.push(...bodiesIn(parse(source)));
  }
  const text = squash(
    bodies
      .join(' ')
      .slice(0, LONGEST)
      .replace(/<[^>]{0,500}>|&lt;[^&]{0,500}&gt;|&nbsp;|&#?\w{1,8};/g, ' '),
  );
  return text.length < SHORTEST ? '' : text;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // Broken JSON-LD is common; the page is read without it.
  }
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
