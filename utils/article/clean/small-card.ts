import { endsSentence, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** A card has at most so much text (characters), and stands at most so many blocks above its smallest line. */
const TEXT = 300;
const LEVELS = 6;

/** The largest block around a line with little text in it, no true sentence of the story's own shape, and nothing `barred`. */
export function cardAround(leaf: Element, cleaning: Cleaning, barred?: string): Element {
  const { measures, isStory, isUsual, leaves } = cleaning;
  let card = leaf;
  let above = leaf.parentElement;
  for (let level = 0; above && level < LEVELS; level++, above = above.parentElement) {
    const block = above;
    if (isStory(block) || measures.of(block).text > TEXT || (barred && block.querySelector(barred))) break;
    if (measures.of(block).text === measures.of(card).text) {
      card = block;
      continue;
    }
    const holdsStory = leaves.some(
      (line) => block.contains(line) && isUsual(line) && endsSentence(textOf(line)),
    );
    if (holdsStory) break;
    card = block;
  }
  return card;
}
