import { PROSE } from '../dom/measures';
import { countWords, endsSentence, weigh } from '../dom/text';
import { each, type Steps } from '../steps';
import { agreement } from './agreement';
import { holdersOf } from './holders';
import { firstOf, type Leaf } from './leaf';
import type { Told } from './told';

/** From this share of its word runs on, a leaf is in what the page told. */
const AGREES = 0.7;

/**
 * Puts back what was left out by mistake. `chosen` are indices of leaves; the answer is a set of the same kind:
 * leaves that the page itself has `told`; running text shaped as the chosen text is, in the
 * same container; quotes, lists, tables and headings between chosen ones.
 */
export function* repair(leaves: Leaf[], chosen: Set<number>, told: Told): Steps<Set<number>> {
  const kept = new Set(chosen);
  if (told.text) {
    const agrees = agreement(told.text);
    const has = agreement([...kept].map((index) => leaves[index]?.text).join(' '));
    yield* each(leaves, (leaf) => {
      // Some pages hold their text twice; once is enough.
      if (leaf.prose && agrees(leaf.text) >= AGREES && has(leaf.text) < AGREES) kept.add(leaf.index);
    });
  }
  yield;
  const shapes = shapesOf(leaves, kept);
  addAlike(leaves, kept, shapes);
  addOpening(leaves, kept);
  yield;
  addBetween(leaves, kept, shapes);
  yield;
  addBetweenTwo(leaves, kept);
  addOwnBelow(leaves, kept);
  addTitles(leaves, kept);
  yield;
  addItems(leaves, kept);
  addToldInHeadings(leaves, kept);
  yield;
  dropTwice(leaves, kept);
  if (told.text && told.isWhole) dropUntold(leaves, kept, agreement(told.text));
  return kept;
}

/** How many chosen paragraphs have each shape. */
function shapesOf(leaves: Leaf[], kept: Set<number>): Map<string, number> {
  const shapes = new Map<string, number>();
  for (const index of kept) {
    const leaf = leaves[index];
    if (leaf?.prose) shapes.set(leaf.shape, (shapes.get(leaf.shape) ?? 0) + 1);
  }
  return shapes;
}

/** Running text of the same names and place as at least two chosen paragraphs. */
function addAlike(leaves: Leaf[], kept: Set<number>, shapes: Map<string, number>): void {
  for (const leaf of leaves) {
    if (leaf.prose && !kept.has(leaf.index) && (shapes.get(leaf.shape) ?? 0) > 1) kept.add(leaf.index);
  }
}

/** Below this share of its word runs a paragraph isn't in what the page told. */
const STRANGE = 0.2;
/** The page told the whole where this much of the chosen text is in it. */
const WHOLE = 0.6;

/** Where the page told its whole text, paragraphs before its beginning and after its end are somebody else's. */
function dropUntold(leaves: Leaf[], kept: Set<number>, agrees: (text: string) => number): void {
  const prose = leaves.filter((leaf) => kept.has(leaf.index) && leaf.prose);
  const shares = new Map(prose.map((leaf) => [leaf.index, agrees(leaf.text)]));
  const told = prose.filter((leaf) => (shares.get(leaf.index) ?? 0) >= AGREES);
  const weigh = (some: Leaf[]) => some.reduce((sum, leaf) => sum + leaf.weight, 0);
  const first = told[0]?.index ?? 0;
  const last = told[told.length - 1]?.index ?? 0;
  if (told.length < 2 || weigh(told) < weigh(prose) * WHOLE) return;
  for (const leaf of prose) {
    const isBeyond = leaf.index < first || leaf.index > last;
    if (isBeyond && (shares.get(leaf.index) ?? 0) < STRANGE) kept.delete(leaf.index);
  }
}

/** So many of the longest blocks are looked at for holding the text of others. */
const LONGEST = 5;

/** An opening stands so many leaves above the rest at most; each is compared with all others. */
const OPENING = 100;

/** Two paragraphs or more in one block between the headline and the first chosen leaf: the opening, in a part of its own. */
function addOpening(leaves: Leaf[], kept: Set<number>): void {
  const first = firstOf(kept);
  const headline = leaves.findLastIndex((leaf) => leaf.index < first && leaf.element.localName === 'h1');
  if (headline < 0) return;
  const above = leaves.slice(Math.max(headline, first - OPENING), first);
  const isParagraph = (leaf: Leaf) => leaf.prose && leaf.element.localName === 'p' && endsSentence(leaf.text);
  for (const leaf of above) {
    const beside = above.filter((other) => other.element.parentElement === leaf.element.parentElement);
    const paragraphs = beside.filter(isParagraph).length;
    if (isParagraph(leaf) && paragraphs > 1 && beside.filter((one) => one.linked).length * 4 < paragraphs)
      kept.add(leaf.index);
  }
}

/** Some pages hold their text twice (for phones, behind a paywall): the first stays, or the one in paragraphs. */
function dropTwice(leaves: Leaf[], kept: Set<number>): void {
  const seen = new Map<string, number[]>();
  const prose = leaves.filter((leaf) => kept.has(leaf.index) && leaf.prose);
  for (const leaf of prose) addTo(seen, leaf.text, leaf.index);
  // Three times and more: it says so itself, for there is nothing else to say.
  for (const [, indices] of seen) if (indices.length === 2) kept.delete(indices[1] as number);
  for (const long of [...prose].sort((a, b) => b.weight - a.weight).slice(0, LONGEST)) {
    const within = prose.filter((leaf) => leaf.text !== long.text && long.text.includes(leaf.text));
    const weight = within.reduce((sum, leaf) => sum + leaf.weight, 0);
    if (within.length > 1 && weight > long.weight * AGREES) kept.delete(long.index);
  }
}

/** So many titles of one shape are no accident. */
const TITLES = 3;
/** With fewer words they are names or times. */
const WORDS = 4;

/** Titles that aren't headings by name: short blocks of one shape, each right above a chosen paragraph. */
function addTitles(leaves: Leaf[], kept: Set<number>): void {
  const titles = new Map<string, number[]>();
  for (const { index, linked, prose, shape, text } of leaves) {
    if (kept.has(index) || linked || prose || countWords(text) < WORDS) continue;
    if (!kept.has(index + 1) || !leaves[index + 1]?.prose) continue;
    addTo(titles, shape, index);
  }
  for (const group of titles.values()) if (group.length >= TITLES) for (const index of group) kept.add(index);
}

/** So many blocks beside one with a heading of the same name make a list. */
const ITEMS = 2;

/** So many sentences that are headings, in blocks side by side, are told in them. */
const TOLD = 3;

/** Headings that are sentences, of one name, in blocks beside one that holds text: a story told over pictures. */
function addToldInHeadings(leaves: Leaf[], kept: Set<number>): void {
  const groups = new Map<Element, Leaf[]>();
  for (const leaf of leaves) {
    const list = leaf.element.parentElement?.parentElement;
    if (
      !leaf.heading ||
      leaf.linked ||
      !list ||
      countWords(leaf.text) < WORDS * 2 ||
      !endsSentence(leaf.text)
    )
      continue;
    groups.set(list, [...(groups.get(list) ?? []), leaf]);
  }
  for (const [list, group] of groups) {
    if (
      group.length < TOLD ||
      !leaves.some(({ index, element }) => kept.has(index) && list.contains(element))
    )
      continue;
    for (const { index } of group) kept.add(index);
  }
}

/** Headings of items with nothing but pictures below them: named as two chosen ones, each of which has a block beside its own. */
function addItems(leaves: Leaf[], kept: Set<number>): void {
  const named = ({ element }: Leaf) => `${element.localName} ${element.className}`;
  /** The blocks of chosen headings, by what holds these blocks and by the headings' name. */
  const lists = new Map<Element, Map<string, Set<Element>>>();
  const headings = leaves.filter(({ heading, linked }) => heading && !linked);
  for (const leaf of headings) {
    const block = leaf.element.parentElement;
    const list = block?.parentElement;
    if (!block || !list || !kept.has(leaf.index)) continue;
    const blocks = lists.get(list) ?? new Map<string, Set<Element>>();
    lists.set(list, blocks.set(named(leaf), (blocks.get(named(leaf)) ?? new Set()).add(block)));
  }
  for (const leaf of headings) {
    const block = leaf.element.parentElement;
    const like = block?.parentElement && lists.get(block.parentElement)?.get(named(leaf));
    if (!block || !like || like.size < ITEMS || like.has(block) || countWords(leaf.text) < WORDS) continue;
    kept.add(leaf.index);
  }
}

function addTo(groups: Map<string, number[]>, name: string, index: number): void {
  const group = groups.get(name);
  if (group) group.push(index);
  else groups.set(name, [index]);
}

const PART = /^(li|td|th|dd|dt|pre|blockquote|figcaption|h[2-6])$/;

/** Between the first and the last chosen leaf, in the same surroundings: headings, quotes, items, cells, prose. */
function addBetween(leaves: Leaf[], kept: Set<number>, shapes: Map<string, number>): void {
  const indices = [...kept].sort((a, b) => a - b);
  const first = indices[0] ?? 0;
  const last = indices[indices.length - 1] ?? -1;
  const near = holdersOf(indices.map((index) => (leaves[index] as Leaf).element));
  for (let index = first; index < last; index++) {
    const leaf = leaves[index] as Leaf;
    if (kept.has(index)) continue;
    const isAlike = leaf.element.localName === 'p' && (shapes.get(leaf.shape) ?? 0) > 2;
    if (leaf.own) {
      if (isNear(leaf.element, near)) kept.add(index);
      continue;
    }
    if (leaf.linked) {
      if (isAlike && kept.has(index - 1) && kept.has(index + 1) && isWoven(leaf)) kept.add(index);
      continue;
    }
    const isPart =
      PART.test(leaf.element.localName) || leaf.element.closest('blockquote, table, ul, ol, figure, aside');
    if (isAlike || ((leaf.prose || isPart) && isNear(leaf.element, near))) kept.add(index);
  }
}

/** So much of a sentence with links stands outside of them. */
const UNLINKED = 0.2;

/** Whether a text that is mostly links is a sentence that they are woven into, not a list of them. */
function isWoven({ element, text, weight }: Leaf): boolean {
  const links = Array.from(element.querySelectorAll('a[href]'));
  if (links.length < 2 || weight < PROSE || !endsSentence(text) || element.closest('a[href]')) return false;
  return links.reduce((sum, link) => sum + weigh(link.textContent ?? ''), 0) < weight * (1 - UNLINKED);
}

/** So many lines may stand between the last paragraph and the sources below it: their heading, what introduces them. */
const BELOW = 3;

/** Links below the last chosen leaf that are the story's own, with the lines before them, as long as they stand by it. */
function addOwnBelow(leaves: Leaf[], kept: Set<number>): void {
  let last = -1;
  for (const index of kept) if (index > last) last = index;
  const near = last < 0 ? new Set<Element>() : holdersOf([(leaves[last] as Leaf).element]);
  for (let index = last + 1; index < leaves.length && index <= last + BELOW; index++) {
    const { own, element } = leaves[index] as Leaf;
    if (!own || !isNear(element, near)) continue;
    for (let at = last + 1; at <= index; at++) kept.add(at);
    last = index;
  }
}

/** Two paragraphs of one body have a block in common that stands at most so many levels above. */
const LEVELS = 4;

/** A heading in a block of its own, where nothing else stands between two chosen paragraphs. */
function addBetweenTwo(leaves: Leaf[], kept: Set<number>): void {
  for (const { index, heading, linked } of leaves) {
    const [before, after] = [leaves[index - 1], leaves[index + 1]];
    if (!heading || linked || !before?.prose || !after?.prose || kept.has(index)) continue;
    if (!kept.has(before.index) || !kept.has(after.index)) continue;
    let around = after.element.parentElement;
    for (let level = 1; around && level < LEVELS && !around.contains(before.element); level++)
      around = around.parentElement;
    if (around?.contains(before.element)) kept.add(index);
  }
}

function isNear(element: Element, near: Set<Element>): boolean {
  let above = element.parentElement;
  for (let step = 0; above && step < 5; step++, above = above.parentElement) if (near.has(above)) return true;
  return false;
}
