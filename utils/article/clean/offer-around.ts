import { countWords, LONG_WORDS, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** An offer is at most this long (words). */
const LONGEST = 140;

/** A block that may be an offer of its own. */
export const OFFER_BLOCK = /^(?:div|section|aside|ul|table|form|header)$/;

/** Whether all of a block may be an offer: it is short, no part of the story, and no paragraph of it looks like the story's. */
export function mayBeOffer(block: Element, { measures, isStory, isUsual }: Cleaning): boolean {
  if (isStory(block) || measures.of(block).text > LONGEST * LONG_WORDS) return false;
  if (countWords(textOf(block)) > LONGEST) return false;
  return !isUsual(block) && !Array.from(block.querySelectorAll('p')).some(isUsual);
}

/** A title over an offer is at most this long, in characters. */
const TITLE = 80;

/**
 * The largest block around a line that offers or asks for something which is all about that: nothing but a title stands
 * before the line in it. The line itself where there is none.
 */
export function offerAround(line: Element, cleaning: Cleaning): Element {
  let offer = line;
  let before = 0;
  for (let at = line; at.parentElement; at = at.parentElement) {
    before += cleaning.measures.before(at).text;
    if (before > TITLE || !mayBeOffer(at.parentElement, cleaning)) break;
    if (OFFER_BLOCK.test(at.parentElement.localName)) offer = at.parentElement;
  }
  return offer;
}
