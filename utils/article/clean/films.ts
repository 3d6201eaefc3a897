import { countWords } from '../dom/text';
import { cardAround } from './small-card';
import type { Cleaning } from './study';

/** A line that tells a length is at most this long, in characters; one with date and rights besides, in words. */
const SHORT = 40;
const RIGHTS = 16;
/** A length of time, with what is said before and behind it. Alone it may be the time of day. */
const LENGTH =
  /^(\D{0,20}?)[\s:：]*(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:\s*(?:\d{1,2}:)?\d{1,3}:[0-5]\d)?\s*(min(?:s|utes?|uten|\.)?|мин\.?|分|분)?$/i;
const DATE = /\d{1,2}[./]\d{1,2}[./]\d{4}/;
const MINUTES = /\d:[0-5]\d\s*(?:min|мин)/i;

/** Cards of films and sounds amid the story: a length, and the title of another piece with its age around it. */
export function removeFilms(cleaning: Cleaning): void {
  for (const leaf of cleaning.leaves) {
    if (!leaf.isConnected || cleaning.measures.of(leaf).text > SHORT * 4) continue;
    if (leaf.closest('table, dl, figcaption, blockquote')) continue;
    const text = cleaning.measures.said(leaf);
    if (!/\d:[0-5]\d/.test(text)) continue;
    const told = LENGTH.exec(text);
    const isDated = MINUTES.test(text.split(DATE, 2)[1] ?? '') && countWords(text) <= RIGHTS;
    if (!isDated && (!told || text.length > SHORT)) continue;
    const isSure = isDated || told?.[2] || cleaning.words.is('length', told?.[1] ?? '');
    if (isSure) cleaning.remove(cardAround(leaf, cleaning), 'film');
  }
}
