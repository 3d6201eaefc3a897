import { countWords } from '../dom/text';
import type { Words } from '../words';

/** A line that is a date has at most this many words. */
const LONGEST = 16;
const DIGITS = /\d{1,4}\s*[./年月-]\s*\d{1,2}|\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d{2}\b/;
const SENTENCE = /[\p{L}\p{M}]{3}[.!?。！？।]["”]?$/u;
/** A date line that ends like a sentence has at most this many words. */
const BRIEF = 6;

/** Whether a line says only when: a date or time with few words around it ("Updated 18 October 2025, 15:30"). */
export function isDateLine(text: string, words: Words): boolean {
  const count = countWords(text);
  if (count > LONGEST || !DIGITS.test(text) || text.length > 140) return false;
  if (opensAsDate(text, words)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  const hasTime =
    /\b\d{1,2}[:.h]\d{2}\b|時|\bUhr\b|\bWIB\b/.test(text) && /\d{4}|\d{1,2}[./-]\d{1,2}/.test(text);
  return digits >= 5 && !SENTENCE.test(text) && (count <= 6 || hasTime);
}

/** Whether a line begins with "Updated" and the like, and isn't a sentence that does ("Published in 1952, the list …"). */
export function opensAsDate(text: string, words: Words): boolean {
  return words.opens('meta', text) > 0 && !(SENTENCE.test(text) && countWords(text) > BRIEF);
}
