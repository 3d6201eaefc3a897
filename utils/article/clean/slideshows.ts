import { countWords, spacedText, textOf } from '../dom/text';
import { cardAround } from './small-card';
import type { Cleaning } from './study';

/** "1 / 23", "[1/5]", "Image 1 of / 23": where one is in a slideshow. */
const COUNTER =
  /^[([]?(?:[^\d()[\]]{0,12}\s)?(\d{1,3})\s*(?:\/|(?:of|von|de|di|dari|sur|из|з|van|av|af|z|trong)(?=[\s/])\s*\/?)\s*(\d{1,3})[)\]]?$/i;
/** A counter is at most this long, in characters. */
const SHORT = 24;
/** A caption that is said twice has so many words. */
const CAPTION = 8;

/** What is left of slideshows: counters with the controls and titles around them, and captions that are said twice in a row. */
export function removeSlideshows(cleaning: Cleaning): void {
  const { leaves, measures, remove, isStory } = cleaning;
  let found = false;
  for (const leaf of leaves) {
    if (!leaf.isConnected || measures.of(leaf).text > SHORT * 4 || !isCounter(spacedText(leaf))) continue;
    if (leaf.closest('table, li, dl, blockquote, figcaption')) continue;
    found = true;
    remove(cardAround(leaf, cleaning, 'img, figure, video, iframe'), 'slideshow');
  }
  if (!found) return;
  let last: Element | undefined;
  let said = '';
  for (const leaf of leaves) {
    if (!leaf.isConnected) continue;
    const text = textOf(leaf);
    if (
      last?.isConnected &&
      text === said &&
      countWords(text) >= CAPTION &&
      !isStory(leaf) &&
      !isStory(last)
    ) {
      remove(last, 'caption twice');
      remove(leaf, 'caption twice');
    } else said = text;
    last = leaf;
  }
}

function isCounter(text: string): boolean {
  if (text.length > SHORT) return false;
  const [, at, all] = COUNTER.exec(text) ?? [];
  return Boolean(at && all && Number(at) >= 1 && Number(at) <= Number(all) && Number(all) > 1);
}
