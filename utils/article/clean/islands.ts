import { isHeading, leavesOf } from '../dom/blocks';
import { countWords } from '../dom/text';
import { each, type Steps } from '../steps';
import { Around, isOfPage } from './island-signs';
import type { Cleaning } from './study';

/** An island has at most so many characters, words and lines. */
const TEXT = 420;
const WORDS = 60;
const LINES = 8;
/** A block that holds so many paragraphs is one of the body's; so great a share of them stands in such blocks. */
const TOGETHER = 3;
const MOST = 0.6;
/** What makes a block a thing of the story: pictures, data, quotes, listings, what tells when and who. */
const HOLDS =
  'h1, figure, table, blockquote, pre, dl, iframe, video, audio, img, picture, time, address, math, [rel~="author"]';
const WITHIN = 'figure, figcaption, blockquote, table, pre, dl, li';

/**
 * Small blocks of their own among and around the paragraphs, of another shape than these, that speak for the page and
 * not of the story: appeals, notices, what stands in for a player. The block alone is one sign; what is in it, cut out of
 * it, and where it stands must say so too (`isOfPage`), once more where it reads like running text.
 */
export function* removeIslands(cleaning: Cleaning): Steps<void> {
  const { leaves, measures, isUsual, headline, opening, remove, metadata } = cleaning;
  const usual = leaves.filter((leaf) => leaf.isConnected && measures.of(leaf).prose > 0 && isUsual(leaf));
  const isOwn = ownOf(usual, isUsual);
  const paragraphs = usual.filter(isOwn);
  const last = paragraphs.at(-1);
  if (!opening?.isConnected || !last) return;
  const around = new Around(opening, last, paragraphs, metadata.title);
  const asked = new Set<Element>();
  yield* each(leaves, (leaf) => {
    if (!leaf.isConnected || !measures.of(leaf).text || measures.of(leaf).text > TEXT) return;
    if (leaf === headline || isOwn(leaf) || leaf.closest(WITHIN)) return;
    const island = islandAround(leaf, isOwn, cleaning);
    if (!island || asked.has(island)) return;
    asked.add(island);
    if (isOfPage(island, around, cleaning)) remove(island, 'notice of the page');
  });
}

/**
 * Asks whether a line belongs to the body by its shape; and by its block, where most paragraphs stand side by side in a
 * few: names that mean nothing give boxes the same shape.
 */
function ownOf(usual: readonly Element[], isUsual: Cleaning['isUsual']): Cleaning['isUsual'] {
  const held = new Map<Element | null, number>();
  for (const { parentElement } of usual) held.set(parentElement, (held.get(parentElement) ?? 0) + 1);
  const isTogether = ({ parentElement }: Element) => (held.get(parentElement) ?? 0) >= TOGETHER;
  if (usual.filter(isTogether).length < usual.length * MOST) return isUsual;
  return (line) => isUsual(line) && isTogether(line);
}

/** The largest small block around a line that holds nothing of the story; undefined for a heading by itself. */
function islandAround(
  leaf: Element,
  isOwn: Cleaning['isUsual'],
  { measures, isStory }: Cleaning,
): Element | undefined {
  let island: Element | undefined;
  for (let at: Element | null = leaf; at; at = at.parentElement) {
    if (isStory(at) || measures.of(at).text > TEXT || at.matches(HOLDS) || at.querySelector(HOLDS)) break;
    if (at !== leaf && Array.from(at.querySelectorAll('p')).some(isOwn)) break;
    if (leavesOf(at).length > LINES || countWords(measures.said(at)) > WORDS) break;
    island = at;
  }
  return island && isHeading(island) ? undefined : island;
}
