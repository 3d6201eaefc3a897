import { isHeading } from '../dom/blocks';
import { countWords, endsSentence } from '../dom/text';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** What stands on a page so many times is no part of the story. */
const REPEATED = 3;
/** What makes up more than this share of all running text is the story, even where it only repeats itself. */
const STORY = 0.7;
/** Where all that repeats itself makes up so much of the running text, the page has the story in copies: one stays. */
const COPIES = 0.4;
/** So many different paragraphs of a body repeat themselves only where all of it does. */
const PARAGRAPHS = 3;
/** What is quoted, counted or listed may say the same again; code always does. */
const MAY_REPEAT = 'table, li, dl, blockquote, pre, code';
/** What an introduction leads to. */
const LED_TO = 'ul, ol, dl, pre, table, blockquote';
const LEADS_IN = /(?:[:：…]|\.\.\.)$/;

/** The same words again and again: the stand-in for a blocked embed, a promo. */
export function* removeRepeated(leaves: readonly Element[], cleaning: Cleaning): Steps<void> {
  const { remove, isUsual, share, measures, words } = cleaning;
  const same = new Map<string, Element[]>();
  yield* each(leaves, (leaf) => {
    if (leaf.closest(MAY_REPEAT) || !leaf.isConnected) return;
    const text = measures.said(leaf);
    if (words.is('whole', text)) return; // a label, which knows what it stands at
    const known = same.get(text);
    if (known) known.push(leaf);
    else same.set(text, [leaf]);
  });
  const repeated = [...same].filter(
    ([text, found]) => found.length >= REPEATED && countWords(text) >= 2 && !isRefrain(text, found, isUsual),
  );
  const shares = repeated.map(([, found]) => found.reduce((sum, leaf) => sum + share(leaf), 0));
  const paragraphs = repeated.filter(([, found]) => found.some(isUsual) && isApart(found)).length;
  const areCopies = paragraphs >= PARAGRAPHS && shares.reduce((sum, one) => sum + one, 0) > COPIES;
  for (const [at, [, found]] of repeated.entries()) {
    if ((shares[at] as number) > STORY) continue; // Text to fill a page with.
    yield* each(areCopies ? found.slice(1) : found, (leaf) => remove(leaf, 'repeated line'));
  }
}

/** Copies of a story stand in a block each; what comes again and again in one block is no copy. */
const isApart = (found: readonly Element[]): boolean =>
  new Set(found.map((leaf) => leaf.parentElement)).size === found.length;

/** What a story may say again: a short sentence, and what leads in each of several lists. */
function isRefrain(text: string, found: readonly Element[], isUsual: (leaf: Element) => boolean): boolean {
  if (!found.some((leaf) => isUsual(leaf) && !isHeading(leaf))) return false;
  if (endsSentence(text) && countWords(text) < 6) return true;
  return LEADS_IN.test(text) && found.every((leaf) => leaf.nextElementSibling?.matches(LED_TO));
}
