import { key } from '../dom/text';
import { isWeekday, monthOf } from '../metadata/calendar';

/** Stands for numbers and dates. */
const NUMBER = '0';
const DIGIT = /\p{Nd}/u;

/** A longer line is no date beside other words; in words. */
const SHORT = 40;

/**
 * The words of a line without what changes from article to article: case, punctuation, white space, numbers, and the
 * months and weekdays beside them. Any run of numbers and such words is one `0`.
 */
export function normalWords(text: string, lang: string): string[] {
  const own = key(text);
  if (!own) return [];
  const words = own.split(' ');
  if (!DIGIT.test(own)) return words;
  const isNumber = words.map((word) => DIGIT.test(word));
  const normal: string[] = [];
  words.forEach((word, at) => {
    const isBeside = words.length <= SHORT && (isNumber[at - 1] || isNumber[at + 1]);
    const isMasked = isNumber[at] ? /^\p{Nd}+$/u.test(word) : isBeside && isOfCalendar(words, at, lang);
    if (!isMasked) normal.push(isNumber[at] ? word.replace(/\p{Nd}+/gu, NUMBER) : word);
    else if (normal.at(-1) !== NUMBER) normal.push(NUMBER);
  });
  return normal;
}

/** Whether all of a word names a month ("mar" in "March" does, in "market" it doesn't) or a day of the week. */
function isOfCalendar(words: readonly string[], at: number, lang: string): boolean {
  const word = words[at] ?? '';
  if (isWeekday(word, lang)) return true;
  return word.length <= LONGEST && monthOf(word, words[at + 1] ?? '', lang) !== undefined;
}

/** No month has a longer name, in letters. */
const LONGEST = 12;
