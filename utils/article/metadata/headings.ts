import { key } from '../dom/text';
import { linesOf, plain, TITLE_LENGTH } from './text';

/** A heading that may be the headline, and its text. */
export interface Heading {
  element: Element;
  text: string;
}

const ASIDE = 'nav, aside, footer, dialog, [role="dialog"], [aria-modal="true"], [hidden]';

/**
 * The page's headings that may be the headline: of the first rank, and where none of them has words of `titles`, of
 * the second; at most 60, in that order.
 */
export function readHeadings(page: Document, titles: readonly string[]): Heading[] {
  const known = titles.map(key).filter((title) => title.length > SHORT);
  const first = headingsBy(page, 'h1, [itemprop~="headline"], [role="heading"][aria-level="1"]');
  const agrees = first.some(({ text }) => {
    const own = key(text);
    return own.length > SHORT && known.some((title) => title.includes(own) || own.includes(title));
  });
  return agrees ? first : [...first, ...headingsBy(page, 'h2')];
}

function headingsBy(page: Document, selector: string): Heading[] {
  return [...page.querySelectorAll(selector)].slice(0, 30).flatMap((element) => {
    const text = plain(linesOf(element, TITLE_LENGTH), TITLE_LENGTH);
    // A headline isn't a paragraph, and breadcrumbs repeat it.
    return text && text.length < TITLE_LENGTH && !element.closest(ASIDE) ? [{ element, text }] : [];
  });
}

/** Shorter titles are too likely a part of another by chance; characters. */
const SHORT = 8;

/**
 * The heading that the machine-readable titles (in order of trust) agree with: the same words, or one within the
 * other; the first rank before the second. Without agreement the only heading of the first rank, or the first in an
 * article or main, where the page has no such title at all.
 */
export function mainHeading(headings: readonly Heading[], titles: readonly string[]): Heading | undefined {
  const known = titles.map(key).filter(Boolean);
  const weigh = ({ element, text }: Heading): number => {
    const own = key(text);
    const rank = (element.nodeName === 'H2' ? 0 : 1) - (isLinked(element) ? LINKED : 0);
    if (!own) return 0;
    const same = known.filter((title) => title === own).length;
    if (same) return 40 + same * 2 + rank;
    if (own.length <= SHORT) return 0;
    if (known.some((title) => title.includes(own))) return 30 + rank;
    return known.some((title) => title.length > SHORT && own.includes(title)) ? 28 + rank : 0;
  };
  const weighed = headings
    .map((heading) => ({ heading, weight: weigh(heading) }))
    .sort((a, b) => b.weight - a.weight);
  if (weighed[0]?.weight) return weighed[0].heading;
  const words = new Set(known.flatMap((title) => title.split(' ')));
  const ranked = headings.filter(({ element }) => element.nodeName === 'H1');
  const reworded = ranked.find(
    ({ text }) =>
      key(text)
        .split(' ')
        .filter((word) => word.length > 3 && words.has(word)).length > 1,
  );
  if (reworded || known.length) return reworded;
  return ranked.length === 1 ? ranked[0] : ranked.find(({ element }) => element.closest('article, main'));
}

/** What a link takes from a heading's weight: the same words without one, or most of them, are rather the headline. */
const LINKED = 15;

/** Whether a heading leads somewhere, as titles of teasers do. */
const isLinked = (heading: Element): boolean =>
  heading.closest('a[href]') !== null || heading.querySelector('a[href]') !== null;

/** The element whose own text is the headline, on pages that mark none as a heading. */
export function elementSaying(page: Document, title: string): Element | undefined {
  if (!page.body || title.length <= SHORT) return undefined;
  const wanted = key(title);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const place = node.parentElement;
    if (text.length < title.length / 2 || text.length > title.length * 2 + 100 || key(text) !== wanted)
      continue;
    if (place && !/^(SCRIPT|STYLE|TITLE|OPTION)$/.test(place.nodeName) && !place.closest(ASIDE)) return place;
  }
  return undefined;
}
