import { isHeading } from '../dom/blocks';
import { dataTableOf } from '../dom/data-table';
import { OWN } from '../dom/own';
import { countWords, LONG_WORDS } from '../dom/text';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** Titles of boxes are short (words). */
const TITLE = 9;
/** A box of other stories holds at most this share of the page's prose (teasers have running text too). */
const LITTLE = 0.12;
/** From this share of link text on a block is a list of links. */
const LINKED = 0.4;

/** Boxes with a title from the lexicon ("Terkini lainnya", "More from", "Comments"), the title and all in it. */
export function* removeBoxes(cleaning: Cleaning): Steps<void> {
  yield* each(cleaning.leaves, (leaf) => {
    if (!leaf.isConnected || !isTitle(leaf, cleaning)) return;
    const box = boxOf(leaf, cleaning);
    if (isSection(box, leaf, cleaning)) return;
    if (box !== leaf) cleaning.remove(box, 'box of other matter');
    else removeRun(leaf, cleaning);
  });
}

function isTitle(leaf: Element, { words, headline, measures }: Cleaning): boolean {
  if (leaf === headline || leaf.hasAttribute(OWN) || dataTableOf(leaf)) return false;
  if (measures.of(leaf).text > TITLE * LONG_WORDS) return false;
  const text = measures.said(leaf);
  if (countWords(text) > TITLE) return false;
  if (words.is('box', text)) return true;
  return isHeading(leaf) && words.opens('box', text) > 0;
}

/** A heading that only begins like a box title ("Links between soil and song"), above paragraphs like all others. */
function isSection(box: Element, title: Element, { words, measures, isUsual }: Cleaning): boolean {
  if (box === title || words.is('box', measures.said(title))) return false;
  return Array.from(box.querySelectorAll('p')).some((line) => isUsual(line) && measures.of(line).prose > 0);
}

/** The largest block around a title in which nothing but pictures comes before it, and which is no part of the story. */
function boxOf(title: Element, { isStory, share, measures }: Cleaning): Element {
  let box = title;
  for (let above = title.parentElement; above; above = above.parentElement) {
    if (isStory(above) || share(above) > LITTLE || measures.before(box).text) break;
    box = above;
  }
  return box;
}

/** A title that stands among the paragraphs themselves: it goes with the lists of links that follow it at once. */
function removeRun(title: Element, { remove, measures, isStory }: Cleaning): void {
  const run: Element[] = [];
  for (let next = title.nextElementSibling; next && !isStory(next); next = next.nextElementSibling) {
    const { text, prose } = measures.of(next);
    const isList = text > 0 && !next.hasAttribute(OWN) && measures.linkDensity(next) >= LINKED;
    if (isHeading(next) && !isList) break;
    if (!isList && (prose || text)) break;
    if (isList) run.push(next);
  }
  if (!run.length && measures.of(title).links < measures.of(title).text / 2) return;
  for (const element of [title, ...run]) remove(element, 'box of other matter');
}
