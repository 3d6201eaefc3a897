import { leavesOf } from '../dom/blocks';
import { endsSentence, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** A card has at most so much text (characters), and stands at most so many blocks above its smallest line. */
const TEXT = 300;
const LEVELS = 6;

/** The largest block around a line with little text in it, no true sentence of the story's own shape, and nothing `barred`. */
export function cardAround(leaf: Element, cleaning: Cleaning, barred?: string): Element {
  const { measures, isStory, isUsual } = cleaning;
  let card = leaf;
  let block = leaf.parentElement;
  for (let level = 0; block && level < LEVELS; level++, block = block.parentElement) {
    if (isStory(block) || measures.of(block).text > TEXT || (barred && block.querySelector(barred))) break;
    const isMore = measures.of(block).text > measures.of(card).text;
    if (isMore && leavesOf(block).some((line) => isUsual(line) && endsSentence(textOf(line)))) break;
    card = block;
  }
  return card;
}
