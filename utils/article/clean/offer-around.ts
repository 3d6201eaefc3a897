import { countWords, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** A block that offers something is at most this long, in words. */
const LONGEST = 140;
/** No text has longer words than this on average, in characters: what is longer need not be counted. */
const LETTERS = 20;

/**
 * The largest block around a line that offers or asks for something which is all about that: nothing but a title stands
 * before the line in it, and no paragraph of it looks like the story's. The line itself where there is none.
 */
export function offerAround(line: Element, cleaning: Cleaning): Element {
  let offer = line;
  for (let above = line.parentElement; above && isOffer(above, line, cleaning); above = above.parentElement) {
    if (/^(?:div|section|aside|form|header)$/.test(above.localName)) offer = above;
  }
  return offer;
}

function isOffer(block: Element, line: Element, { measures, isStory, isUsual }: Cleaning): boolean {
  if (isStory(block) || measures.of(block).text > LONGEST * LETTERS) return false;
  if (isUsual(block) || Array.from(block.querySelectorAll('p')).some(isUsual)) return false;
  return isNearlyFirst(line, block, measures) && countWords(textOf(block)) <= LONGEST;
}

/** A title over an offer is at most this long, in characters. */
const TITLE = 80;

function isNearlyFirst(line: Element, block: Element, measures: Cleaning['measures']): boolean {
  let before = 0;
  for (let at = line; at !== block && at.parentElement; at = at.parentElement) {
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling)
      before += measures.of(beside).text;
  }
  return before <= TITLE;
}
