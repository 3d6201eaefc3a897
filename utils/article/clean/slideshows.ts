import { countWords } from '../dom/text';
import { OF } from '../pictures/counter';
import { cardAround } from './small-card';
import type { Cleaning } from './study';

/** "1 / 23", "[1/5]", "Image 1 of / 23": where one is in a slideshow. */
const COUNTER = new RegExp(
  `^[([]?(?:[^\\d()[\\]]{0,12}\\s)?(\\d{1,3})\\s*(?:\\/|(?:${OF})(?=[\\s/])(?:\\s*\\/)?)\\s*(\\d{1,3})[)\\]]?$`,
  'i',
);
/** A counter is at most this long, in characters. */
const SHORT = 24;
/** A caption that is said twice has so many words. */
const CAPTION = 8;

/**
 * What is left of slideshows: counters with the controls and titles around them, and captions that are said twice in a
 * row. A slideshow counts from one; "4 / 5" on a page without a "1 / 5" is a verdict.
 */
export function removeSlideshows(cleaning: Cleaning): void {
  const { leaves, measures, remove, isStory } = cleaning;
  const counters: { leaf: Element; at: number; all: number }[] = [];
  for (const leaf of leaves) {
    if (!leaf.isConnected || measures.of(leaf).text > SHORT * 4) continue;
    const counter = counterIn(measures.said(leaf));
    if (counter && !leaf.closest('table, li, dl, blockquote, figcaption'))
      counters.push({ leaf, ...counter });
  }
  const lengths = new Set(counters.filter(({ at }) => at === 1).map(({ all }) => all));
  for (const { leaf, all } of counters) {
    if (lengths.has(all) && leaf.isConnected)
      remove(cardAround(leaf, cleaning, 'img, figure, video, iframe'), 'slideshow');
  }
  if (!lengths.size) return;
  let last: Element | undefined;
  let said = '';
  for (const leaf of leaves) {
    if (!leaf.isConnected) continue;
    const text = measures.said(leaf);
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

function counterIn(text: string): { at: number; all: number } | undefined {
  const found = text.length <= SHORT ? COUNTER.exec(text) : null;
  const [at, all] = [Number(found?.[1]), Number(found?.[2])];
  return at >= 1 && at <= all && all > 1 ? { at, all } : undefined;
}
