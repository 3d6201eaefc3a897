import type { ShadowOf } from '../snapshot/shadows';
import type { Steps } from '../steps';
import { around, holds, parentOf } from './ask';
import { textsIn } from './composed';
import { isDateLine } from './date-line';
import { outsideOf } from './outside';
import { isInHeading, isTitle, leadsAway, leadsToStory, type PageNames } from './page-names';
import { weigh } from './weight';

/** A line this heavy (characters; those of unspaced scripts weigh three) reads as a paragraph. */
const PROSE = 60;
/** A line this heavy may be a headline, or, linked and right above text, the title of a teaser. */
const TITLE = 20;
/** Shorter ones (characters) are the words of menus, and most of what a page has: not looked at. */
const WORD = 16;
/** But those that may be a date, or of a script that says much in little. */
const TELLING = /\d\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e00-\uffff]/;
/** So many characters of a text node are weighed. */
const LONGEST = 4000;
/** Heavier ones (characters) are no headlines. */
const LONGEST_TITLE = 300;
/** So many text nodes are looked at: enough for long articles, little for a page of 5 MB. */
const LOOKED = 12_000;
const words = (names: string) => new Set(names.split(' '));
const INLINE = words(
  'a abbr b bdi bdo cite code del em font i ins mark q rb rt ruby s small span strong sub sup time u',
);
const UNREAD = words('script style noscript template textarea option button title');
/** What stands in another block as one of its lines. */
const PARAGRAPHS = words('p li dd blockquote');
/** The running text of a page: where most of it stands together, and what stands in teasers. */
export interface Prose {
  weight: number;
  /** Paragraphs. */
  count: number;
  /** Weight of text under linked titles. */
  teasers: number;
  /** The heaviest line above it, or heading, that the page's titles repeat: in weight; 0 for none. */
  headline: number;
  /** The page's title stands above it as a link to another page. */
  isTitleLinked: boolean;
  /** Lines within it that tell a date, as below each post of a thread. */
  dates: number;
  /** A date stands in a line of its own, near its beginning or its end. */
  isDated: boolean;
}

interface Sum {
  weight: number;
  count: number;
  from: number;
  to: number;
}

interface Line {
  block: Element;
  own: number;
  linked: number;
  paragraphs: number;
  /** The one link of the line; null for none, undefined for several. */
  link: Element | null | undefined;
  text: string;
}

/**
 * Reads a page once, line by line: the text of one block after the other. Text that follows a linked title within a
 * small block is a teaser; the rest is summed where it stands together. Asks for no layout. With `shadowOf` the text of
 * shadow trees is read where they stand.
 */
export function* readProse(
  document: Document,
  body: Element,
  page: PageNames,
  shadowOf?: ShadowOf,
): Steps<Prose> {
  const sums = new Map<Element, Sum>();
  const teasers = new Map<Element, Sum>();
  const isOutside = outsideOf(document);
  const dates: number[] = [];
  let order = 0;
  const headlines: { at: number; weight: number; isLinked: boolean }[] = [];
  let title: Element | undefined; // the link of the last linked line, until text has followed it
  let line: Line | undefined;

  const add = (to: Map<Element, Sum>, element: Element | null, weight: number, count: number) => {
    if (!element) return;
    const sum = to.get(element);
    if (!sum) to.set(element, { weight, count, from: order, to: order });
    else {
      sum.weight += weight;
      sum.count += count;
      sum.to = order;
    }
  };
  const endLine = () => {
    if (!line) return;
    const { block, own, linked, link, text } = line;
    const paragraphs = Math.max(1, line.paragraphs);
    line = undefined;
    const isHeading = own + linked < LONGEST_TITLE && isInHeading(block);
    const isLinked = linked > own && link !== null;
    if (isHeading || (own + linked >= TITLE && own + linked < LONGEST_TITLE)) {
      const weight = own + linked;
      if (isTitle(text, page.titles, isHeading)) {
        headlines.push({ at: order, weight, isLinked: isLinked && leadsAway(link, page) });
        if (!isLinked) return;
      }
    }
    if (isLinked) {
      if (linked >= TITLE && link) title = link;
      return;
    }
    if (isHeading && own >= TITLE) title = undefined;
    if (own < PROSE || isHeading) return;
    const holder = PARAGRAPHS.has(block.localName) ? (parentOf(block) ?? block) : block;
    if (isOutside(holder)) return;
    const parent = parentOf(holder);
    const levels = [holder, parent, parent && parentOf(parent)];
    const under = title;
    title = undefined;
    const isTeaser =
      teasers.has(holder) ||
      (!sums.has(holder) &&
        under &&
        levels.some((one) => one && one !== body && holds(one, under)) &&
        leadsToStory(under, page));
    if (isTeaser) add(teasers, holder, own, paragraphs);
    else for (const one of levels) add(sums, one, own, paragraphs);
  };

  let seen = 0;
  for (const node of textsIn(body, shadowOf)) {
    if (seen >= LOOKED) break;
    const text = node.data;
    const isLong = text.length >= WORD;
    if (isLong ? !/\S/.test(text) : !TELLING.test(text) && !/\d/.test(text)) continue;
    const parent = parentOf(node);
    if (!parent || UNREAD.has(parent.localName)) continue;
    if (!isLong && parent.localName !== 'time' && !TELLING.test(text)) continue; // "2 hours ago" is a time by its element
    seen++;
    yield;
    let link: Element | null = null;
    let block = parent;
    while (INLINE.has(block.localName)) {
      if (block.localName === 'a') link = block;
      const above = parentOf(block);
      if (!above) break;
      block = above;
    }
    if (block !== line?.block) {
      endLine();
      order++;
      line = { block, own: 0, linked: 0, paragraphs: 0, link: around(block, 'a[href]'), text: '' };
      if (line.link) link = line.link;
    } else if (line.link && holds(line.link, block)) link = line.link;
    if (parent.localName === 'time' || (text.length < 120 && isDateLine(text))) dates.push(order);
    const weight = weigh(text.slice(0, LONGEST));
    if (line.text.length < LONGEST_TITLE) line.text += text;
    if (link) {
      line.link = line.linked && line.link !== link ? undefined : link;
      line.linked += weight;
    } else {
      line.own += weight;
      if (weight >= PROSE) line.paragraphs++;
    }
  }
  endLine();
  return summed(sums, teasers, dates, headlines);
}

/** More than this many lines above or below the text, a date is another story's. */
const NEAR_ABOVE = 30;
const NEAR_BELOW = 12;

function summed(
  sums: Map<Element, Sum>,
  teasers: Map<Element, Sum>,
  dates: number[],
  headlines: { at: number; weight: number; isLinked: boolean }[],
): Prose {
  let best: Sum | undefined;
  for (const sum of sums.values()) if (sum.weight > (best?.weight ?? 0)) best = sum;
  let under = 0;
  for (const { weight } of teasers.values()) under += weight;
  // One story whose text a link leads to is the page's own: a related line stands above its first paragraph.
  const [only, next] = Array.from(teasers.values()).sort((a, b) => b.weight - a.weight);
  if (only && only.weight > 2 * Math.max(best?.weight ?? 0, next?.weight ?? 0)) {
    best = only;
    under -= only.weight;
  }
  const { from = 0, to = 0 } = best ?? {};
  const above = headlines.filter(({ at }) => !best || at < from);
  return {
    weight: best?.weight ?? 0,
    count: best?.count ?? 0,
    teasers: under,
    headline: Math.max(0, ...above.filter(({ isLinked }) => !isLinked).map(({ weight }) => weight)),
    isTitleLinked: above.some(({ isLinked, weight }) => isLinked && weight >= TITLE),
    dates: dates.filter((at) => at > from + 1 && at < to).length,
    isDated: dates.some(
      (at) => at >= from - NEAR_ABOVE && at <= to + NEAR_BELOW && (at <= from + 2 || at >= to - 2),
    ),
  };
}
