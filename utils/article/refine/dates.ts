import { countWords } from '../dom/text';
import { mayHoldDate, readMoment } from '../metadata/moment';
import type { Metadata } from '../types';
import type { Words } from '../words';

/** A line that is a date has at most this many words. */
const LONGEST = 16;
const DIGITS = /\d{1,4}\s*[./年月-]\s*\d{1,2}|\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d{2}\b/;
/** A day in the words of a language that we don't know: "3 yanvar 2026", "mei 3, 2026". */
const WORDED = /^(?:\p{L}{3,12}\.?,? )?(?:\d{1,2}\.? \p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}),? \d{4}$/u;
const SENTENCE = /[\p{L}\p{M}]{3}[.!?。！？।]["”]?$/u;
/** A date line that ends like a sentence has at most this many words. */
const BRIEF = 6;

/**
 * Whether a line says only when: a date or time with few words around it ("Updated 18 October 2025, 15:30"). Digits alone
 * are none: sizes, seasons and telephones have them too, so a day has to be read from them.
 */
export function isDateLine(text: string, words: Words, lang = ''): boolean {
  const count = countWords(text);
  if (count > LONGEST || !DIGITS.test(text) || text.length > 140) return false;
  if (opensAsDate(text, words)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  const hasTime =
    /\b\d{1,2}[:.h]\d{2}\b|時|\bUhr\b|\bWIB\b/.test(text) && /\d{4}|\d{1,2}[./-]\d{1,2}/.test(text);
  if (digits < 5 || SENTENCE.test(text)) return false;
  return hasTime || (count <= 6 && (readMoment(text, lang) !== undefined || WORDED.test(text)));
}

/** Whether a line begins with "Updated" and the like, and isn't a sentence that does ("Published in 1952, the list …"). */
export function opensAsDate(text: string, words: Words): boolean {
  return words.opens('meta', text) > 0 && !(SENTENCE.test(text) && countWords(text) > BRIEF);
}

/** Whether a line tells a day on which the story was written or changed: what looks like a paragraph has to, to be a date. */
export function tellsDayOf({ published, modified, lang }: Metadata, text: string): boolean {
  const moment = mayHoldDate(text) ? readMoment(text, lang) : undefined;
  if (!moment) return false;
  const day = Date.UTC(moment.year, moment.month - 1, moment.day);
  return [published, modified].some((told) => told && Math.abs(Date.parse(told) - day) < 2 * 86_400_000);
}
