import { isWordAt } from './letters';

/** Thai, kana and Han: scripts that part no words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const ANY_UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** White space that isn't a single space already. */
const WIDE = /[^\S ]| {2}/;

/** Text with every run of white space as one space, and none at the ends. */
export function squash(text: string): string {
  return (WIDE.test(text) ? text.replace(/ *[^\S ]\s*| {2,}/g, ' ') : text).trim();
}

/** The squashed text of a node, '' for none. */
export function textOf(node: Node | null | undefined): string {
  return squash(node?.textContent ?? '');
}

/** Elements that a page's styles may lay apart. */
const PARTED = new Set(['a', 'span', 'div', 'time', 'label', 'svg', 'p']);

/**
 * The text of an element with a space between its parts, where the page's styles part them: "Recommended" and a title.
 * Reads at least `enough` characters, where there are so many, and not much more.
 */
export function spacedText(element: Element, enough = Number.POSITIVE_INFINITY): string {
  if (!element.firstElementChild) return squash(element.textContent ?? '');
  let text = '';
  let ended = false; // with a space; asking the text itself would copy all of it each time
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node && text.length < enough; node = walker.nextNode()) {
    const own = (node as Text).data;
    if (/\S/.test(own)) {
      ended = PARTED.has(node.parentElement?.localName ?? '');
      text += ended ? ` ${own} ` : own;
    } else if (!ended) {
      ended = true;
      text += ' ';
    }
  }
  return squash(text);
}

/** No text has longer words than this on average, in characters: whether it has many words can be told by its length. */
export const LONG_WORDS = 20;

/** Words of a text: what white space parts and holds a letter or digit; half a word for each character of an unspaced script. */
export function countWords(text: string): number {
  const unspaced = countUnspaced(text);
  const parts = squash(unspaced ? text.replace(UNSPACED, ' ') : text).split(' ');
  return parts.reduce((sum, part) => sum + (hasWord(part) ? 1 : 0), unspaced / 2);
}

function hasWord(part: string): boolean {
  for (let at = 0; at < part.length; at++) if (isWordAt(part, at)) return true;
  return false;
}

function countUnspaced(text: string): number {
  return ANY_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
}

/** Length of a text in characters, where a character of an unspaced script weighs as three. */
export function weigh(text: string): number {
  const length = text.trim().length;
  return length && length + 2 * countUnspaced(text);
}

const ASCII = /^[ -~]*$/;
/** Texts of Latin letters and usual punctuation, without the free accents (´, ¨) that the normal form makes marks of. */
const LATIN =
  /^[ -~\u00a0-\u00a7\u00a9-\u00ae\u00b0-\u00b3\u00b5-\u00b7\u00b9-\u012f\u0131-\u024f\u1ea0-\u1ef9\u2010-\u2016\u2018-\u2027\u2030-\u203d\u203f-\u2056\u20ac]*$/;
/** What is no letter, mark or digit in the normal form of such a text. */
const NO_LATIN_WORD = /[^a-z0-9\u00df-\u00f6\u00f8-\u02af\u02bc\u03bc\u1ea0-\u1ef9\u2c65\u2c66]+/g;

/** What two texts have in common where case, punctuation and spaces differ. */
export function key(text: string): string {
  // The pattern for all scripts is dear to make, and most titles and names need none.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const normal = text.normalize('NFKC').toLowerCase();
  return (
    LATIN.test(text) ? normal.replace(NO_LATIN_WORD, ' ') : normal.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  ).trim();
}

/** Whether a text ends as a sentence does: a full stop of any script, then at most quotes, brackets and notes. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？｡।؟۔։።:;][\s"'”’»“›)\]」』*\d]*$/u.test(text);
}
