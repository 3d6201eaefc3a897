import { JSDOM } from 'jsdom';
import { opening, type Parts, trueParts, write } from './parts';
import type { Placed } from './places';

/** Payloads between the paragraphs of one page: few enough to find the guilty one, enough to be done in minutes. */
const PER_PAGE = 12;

const parser = new new JSDOM().window.DOMParser();

export interface HostilePage {
  payloads: Placed[];
  parts: Parts;
  html: string;
  /** Openings of the true paragraphs that must be read: all that the browser itself has as paragraphs. */
  paragraphs: string[];
}

/**
 * True articles with payloads in them. Those that swallow what follows (an open `<textarea>`) stand last on their page,
 * so that they hide no other; of each field of an article a page has one; what replaces the whole stands alone.
 */
export function hostilePages(payloads: readonly Placed[]): HostilePage[] {
  const alone = payloads.filter(({ place }) => place === 'alone').map((payload) => [payload]);
  const between = payloads.filter((payload) => payload.place === 'between' && !swallows(payload));
  const swallowing = payloads.filter((payload) => payload.place === 'between' && swallows(payload));
  const shared: Placed[][] = [];
  while (between.length) shared.push(between.splice(0, PER_PAGE));
  const byPlace = new Map([['last', swallowing]]);
  for (const payload of payloads) {
    if (payload.place === 'between' || payload.place === 'alone') continue;
    byPlace.set(payload.place, [...(byPlace.get(payload.place) ?? []), payload]);
  }
  for (const list of byPlace.values()) {
    for (const [at, payload] of list.entries()) shared[at] = [...(shared[at] ?? []), payload];
  }
  return [...shared, ...alone].map((list, at) => hostilePage(list, at));
}

/** A page with these payloads. `number` goes into its title. */
export function hostilePage(payloads: readonly Placed[], number: number): HostilePage {
  const parts = trueParts(number);
  for (const payload of payloads) payload.put(parts);
  // Those that swallow go behind all others.
  const last = payloads.filter((payload) => payload.place === 'between' && swallows(payload));
  for (const { markup } of last) {
    parts.between.splice(parts.between.indexOf(markup), 1);
    parts.last.push(markup);
  }
  const html = write(parts);
  return { payloads: [...payloads], parts, html, paragraphs: parts.whole ? [] : paragraphsOf(html, parts) };
}

function paragraphsOf(html: string, parts: Parts): string[] {
  const all = Array.from({ length: parts.between.length + 3 }, (_, at) => opening(at + 1));
  // What stands in the head may swallow the whole page; what stands in the body is known not to.
  if (!parts.head.length) return all;
  const parsed = parser.parseFromString(html, 'text/html');
  const there = new Set(
    Array.from(parsed.querySelectorAll('article p'), (p) => /^Alinea \d+\./.exec(p.textContent ?? '')?.[0]),
  );
  return all.filter((one) => there.has(one));
}

/** Is a paragraph behind the payload no longer a paragraph of the article, by the parser's own rules? */
function swallows({ markup }: Placed): boolean {
  const parsed = parser.parseFromString(`<article>${markup}\n<p id="behind">x</p></article>`, 'text/html');
  return parsed.querySelector('p#behind')?.parentElement !== parsed.querySelector('article');
}
