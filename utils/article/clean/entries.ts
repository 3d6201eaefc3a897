import { isHeading } from '../dom/blocks';
import { givenNames, wordsIn } from '../dom/names';
import { key } from '../dom/text';
import { JSON_LD } from '../metadata/json-ld';
import { ruleOf } from './named';
import type { Cleaning } from './study';

/** What a page made of entries must not lose. */
export interface Entries {
  /** Times and titles of the entries, and the box that sums them up: no step takes them out. */
  guarded: readonly Element[];
  /** Entries whose every line is told, short ones too: those of a live report. */
  blocks: readonly Element[];
}

type Known = Pick<Cleaning, 'page' | 'headline' | 'leaves' | 'measures' | 'metadata'>;

/** A line with no more (characters) may be the time of an entry. */
const TIME = 40;
const CLOCK = /(?:^|[^\d:.])\d{1,2}[:.h]\d{2}(?![\d:.])|\d{1,2}\s?[ap]\.?m\b|\d{1,2}時/i;
/** So many levels stand between such a line and what all entries stand in. */
const LEVELS = 6;
/** Posts one after another are two at least; times that nothing else tells of, three. */
const POSTS = 2;
const TIMES = 3;
/** Of the page's running text so much stands in the entries of a report that says it is live, of others, and in posts. */
const LIVE = 0.3;
const ALL = 0.85;
const MOST = 0.6;
/** A post has so much running text (characters), an entry on average not so little. */
const POST = 200;
/** From this share of link text on entries lead elsewhere. */
const LINKED = 0.5;
/** What sums a report up has at most so many characters. */
const SUMMARY = 1500;
const LIVE_NAME =
  /-(live-?(blog|feed|ticker|updates?|stream|report|posts?)?|ticker|minute-by-minute|timeline)-/;

/** The entries a page is made of: a live report's, each with its time; or whole posts one after another, each with its title. */
export function entriesOf(known: Known): Entries | undefined {
  const { leaves, measures } = known;
  const short = leaves.filter((leaf) => measures.of(leaf).text <= TIME && isTime(leaf, measures.said(leaf)));
  return reportOf(short, known) ?? postsOf(leaves.filter(isHeading), known);
}

const isTime = (leaf: Element, text: string): boolean =>
  CLOCK.test(text) || (/\d/.test(text) && leaf.querySelector('time') !== null);

function reportOf(times: readonly Element[], known: Known): Entries | undefined {
  const list = listOf(times, known, TIMES);
  if (!list) return undefined;
  const least = isLive(list.around, known) ? LIVE : ALL;
  if (proseIn(list.blocks, known) < known.measures.of(known.page.body).prose * least) return undefined;
  const titles = list.blocks.flatMap((block) => Array.from(block.querySelectorAll('h2, h3, h4, h5, h6')));
  const summary = summaryAbove(list.blocks[0] as Element, known);
  return { guarded: [...list.marks, ...titles, ...(summary ? [summary] : [])], blocks: list.blocks };
}

function postsOf(headings: readonly Element[], known: Known): Entries | undefined {
  const title = key(known.metadata.title);
  const { headline } = known;
  // The first of several posts may have given the page its title: then the others have headings of the same rank.
  const isFirst =
    headline !== undefined &&
    isLinked(headline) &&
    headings.some((heading) => heading !== headline && heading.localName === headline.localName);
  const titles = headings.filter(
    (heading) =>
      isLinked(heading) &&
      (isFirst ? heading.localName === headline.localName : key(known.measures.said(heading)) !== title),
  );
  const list = listOf(titles, isFirst ? { ...known, headline: undefined } : known, POSTS);
  if (!list || list.blocks.some((block) => known.measures.of(block).prose < POST)) return undefined;
  if (proseIn(list.blocks, known) < known.measures.of(known.page.body).prose * MOST) return undefined;
  return { guarded: list.blocks.flatMap((block) => titlesOf(block, known)), blocks: [] };
}

const isLinked = (heading: Element): boolean =>
  heading.closest('a[href]') !== null || heading.querySelector('a[href]') !== null;

/** The headings above the first paragraph of a post. */
function titlesOf(block: Element, { leaves, measures }: Known): Element[] {
  const own = leaves.filter((leaf) => block.contains(leaf));
  const first = own.findIndex((leaf) => measures.of(leaf).prose > 0);
  return own.slice(0, Math.max(0, first)).filter(isHeading);
}

interface List {
  around: Element;
  /** The entries, in order, and the line of each that marks it as one. */
  blocks: Element[];
  marks: Element[];
}

/** The block in which most of these lines stand in a child of their own, where it is no box beside the story. */
function listOf(lines: readonly Element[], { headline, measures }: Known, least: number): List | undefined {
  const held = new Map<Element, Map<Element, Element>>();
  let best: Element | undefined;
  for (const line of lines) {
    let child = line;
    for (let level = 0; level < LEVELS && child.parentElement; level++) {
      const parent: Element = child.parentElement;
      const children = held.get(parent) ?? new Map<Element, Element>();
      held.set(parent, children);
      if (child !== line && !children.has(child)) children.set(child, line);
      if (children.size > (held.get(best ?? line)?.size ?? 0)) best = parent;
      child = parent;
    }
  }
  if (!best) return undefined;
  const [first] = held.get(best)?.keys() ?? [];
  const entries = Array.from(held.get(best) ?? []).filter(
    ([block]) => block.localName === first?.localName && !(headline && block.contains(headline)),
  );
  if (entries.length < least || (headline && entries.length < (held.get(best)?.size ?? 0))) return undefined;
  if (best.closest('nav, aside, footer, table, figure') || isComments(best)) return undefined;
  const blocks = entries.map(([block]) => block);
  const sum = (of: 'text' | 'links') => blocks.reduce((all, block) => all + measures.of(block)[of], 0);
  if (sum('links') > sum('text') * LINKED) return undefined;
  return { around: best, blocks, marks: entries.map(([, mark]) => mark) };
}

function isComments(list: Element): boolean {
  for (let at: Element | null = list; at && at.localName !== 'body'; at = at.parentElement)
    if (ruleOf(givenNames(at)) === 'comments') return true;
  return false;
}

const proseIn = (blocks: readonly Element[], { measures }: Known): number =>
  blocks.reduce((sum, block) => sum + measures.of(block).prose, 0);

/** Whether a page says that it is told as things happen: in its data, or by the names around the entries. */
function isLive(list: Element, { page }: Known): boolean {
  for (let at: Element | null = list; at && at.localName !== 'body'; at = at.parentElement)
    if (LIVE_NAME.test(wordsIn(givenNames(at)))) return true;
  return (
    page.querySelector('[itemtype$="LiveBlogPosting"]') !== null ||
    Array.from(page.querySelectorAll(JSON_LD)).some(({ textContent }) =>
      textContent?.includes('LiveBlogPosting'),
    )
  );
}

/** A box with a title and a list or paragraphs, between the headline and the first entry, that leads nowhere. */
function summaryAbove(first: Element, { headline, leaves, measures }: Known): Element | undefined {
  const from = headline ? leaves.findIndex((leaf) => headline.contains(leaf)) : -1;
  const to = leaves.findIndex((leaf) => first.contains(leaf));
  if (from < 0) return undefined;
  const titles = leaves.slice(from + 1, to).filter(isHeading);
  return titles
    .map((title) => boxOf(title, first, headline as Element))
    .find(
      (box) =>
        box?.querySelector('li, p') &&
        measures.of(box).text <= SUMMARY &&
        measures.of(box).links <= measures.of(box).text * LINKED &&
        !/^(newsletter|advertisement|promo|related|share|dialog|poll)$/.test(ruleOf(givenNames(box))) &&
        !box.querySelector('form, input, button'),
    );
}

function boxOf(title: Element, first: Element, headline: Element): Element | undefined {
  let box: Element | undefined;
  for (
    let at = title.parentElement;
    at && !at.contains(first) && !at.contains(headline);
    at = at.parentElement
  )
    box = at;
  return box;
}
