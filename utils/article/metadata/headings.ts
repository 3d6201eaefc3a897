import { key } from '../dom/text';
import { withoutKicker } from './heading-parts';
import { hasCase } from './letters';
import { linesOf, plain, TITLE_LENGTH } from './text';
import { isSite } from './title';

/** A heading that may be the headline, and its text. */
export interface Heading {
  element: Element;
  text: string;
}

const ASIDE = 'nav, aside, footer, dialog, [role="dialog"], [aria-modal="true"], [hidden]';

/**
 * The page's headings that may be the headline: of the first rank, and where none of them has words of `titles`, of
 * the second, and of the third those that say one of them; at most 90, in that order. `siteNames` are no headlines.
 */
export function readHeadings(
  page: Document,
  titles: readonly string[],
  siteNames: readonly string[] = [],
): Heading[] {
  const known = titles.map(key).filter((title) => title.length > SHORT);
  const sites = siteNames.map(key);
  const read = (selector: string): Heading[] =>
    headingsBy(page, selector, known).filter(({ text }) => !isSite(text, sites, 0));
  const first = read('h1, [itemprop~="headline"], [role="heading"][aria-level="1"]');
  const agrees = first.some(({ text }) => {
    const own = key(text);
    return own.length > SHORT && known.some((title) => title.includes(own) || own.includes(title));
  });
  if (agrees) return first;
  return [...first, ...read('h2'), ...read('h3').filter(({ text }) => known.includes(key(text)))];
}

function headingsBy(page: Document, selector: string, titles: readonly string[]): Heading[] {
  return [...page.querySelectorAll(selector)].slice(0, 30).flatMap((element) => {
    const whole = plain(linesOf(element, TITLE_LENGTH), TITLE_LENGTH);
    // A headline isn't a paragraph, and breadcrumbs repeat it.
    if (!whole || whole.length >= TITLE_LENGTH || element.closest(ASIDE)) return [];
    return [{ element, text: withoutKicker(element, whole, titles) }];
  });
}

/** What the headings of the first rank say that lead to the front page: the name of a blog. */
export function homeNames(page: Document, url: string): string[] {
  if (new URL(url).pathname === '/') return [];
  return [...page.querySelectorAll('h1 a[href], a[href] h1')].slice(0, 5).flatMap((element) => {
    const href = element.closest('a[href]')?.getAttribute('href') ?? '';
    const leads = URL.canParse(href, url) ? new URL(href, url) : undefined;
    const isHome = leads?.pathname === '/' && !leads.search && leads.origin === new URL(url).origin;
    const heading = element.closest('h1');
    return isHome && heading ? [plain(linesOf(heading, TITLE_LENGTH), TITLE_LENGTH)].filter(Boolean) : [];
  });
}

/** Shorter titles are too likely a part of another by chance; characters. */
const SHORT = 8;
/** A heading of the second rank has so large a share of the title it is found in: "Notes" is a section of "Notes on piers". */
const MOST = 0.5;
/** A title of so many words is one, and no name of a site, a section or a kind of page. */
const SENTENCE = 3;
/** Names for what is read aloud and not shown. */
const UNSEEN = /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|hidden|offscreen)/i;

/**
 * The heading that the machine-readable titles (in order of trust) agree with: the same words, or one within the
 * other; the first rank before the second. Without agreement the only heading of the first rank, or in an article or
 * main, unless two of these titles are one sentence without the site's name, as `bare` has them: one may say anything.
 */
export function mainHeading(
  headings: readonly Heading[],
  titles: readonly string[],
  bare: readonly string[],
): Heading | undefined {
  const known = titles.map(key).filter(Boolean);
  const weigh = ({ element, text }: Heading): number => {
    const own = key(text);
    const isSecond = !isFirst(element);
    const rank = (isSecond ? 0 : 1) - (isLinked(element) ? LINKED : 0) - (isUnseen(element) ? 1 : 0);
    if (!own) return 0;
    const same = known.filter((title) => title === own).length;
    if (same) return 40 + same * 2 + rank;
    if (own.length <= SHORT) return 0;
    if (known.some((title) => title.includes(own) && (!isSecond || own.length > title.length * MOST)))
      return 30 + rank;
    return known.some((title) => title.length > SHORT && own.includes(title)) ? 28 + rank : 0;
  };
  const weighed = headings
    .map((heading) => ({ heading, weight: weigh(heading) }))
    .sort((a, b) => b.weight - a.weight);
  if (weighed[0]?.weight) return weighed[0].heading;
  const words = new Set(known.flatMap((title) => title.split(' ')));
  const ranked = headings.filter(({ element }) => element.nodeName === 'H1' && !isUnseen(element));
  const reworded = ranked.find(
    ({ text }) =>
      key(text)
        .split(' ')
        .filter((word) => word.length > 3 && words.has(word)).length > 1,
  );
  if (reworded) return reworded;
  const within = ranked.filter(({ element }) => element.closest('article, main'));
  if (!known.length) return ranked.length === 1 ? ranked[0] : within[0];
  const only = ranked.length === 1 ? ranked : within;
  const [lone] = only;
  if (only.length !== 1 || !lone || isLinked(lone.element)) return undefined;
  const isSentence = (title: string): boolean => wordsOf(key(title)) >= SENTENCE;
  const agreed = bare.filter(isSentence).map(key);
  return isSentence(lone.text) && new Set(agreed).size === agreed.length ? lone : undefined;
}

const isFirst = (element: Element): boolean => !/^H[23]$/.test(element.nodeName);
const isUnseen = (element: Element): boolean => UNSEEN.test(element.getAttribute('class') ?? '');
/** Words of a title; characters in a script without spaces. */
const wordsOf = (title: string): number => (hasCase(title) ? title.split(' ').length : title.length / 2);

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
