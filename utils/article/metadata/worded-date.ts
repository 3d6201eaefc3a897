import { isWeekday, monthOf } from './calendar';
import { hasCase, isCapitalised } from './letters';

/** Words that may stand between the numbers and the month of a date: "12 de mayo de 2024", "May the 3rd, 2024". */
const FARTHEST = 2;
/** Longest of those words in letters. */
const PARTICLE = 5;

/**
 * The day in a text that names its month in words, in the order day month year, month day year or year month day;
 * undefined where there is none. Without a year of four digits a date is relative, or none. Of several months that
 * which stands closest to its numbers counts: in "April Mayfield, 12 September 2024" the first two are of a name.
 */
export function wordedDate(
  text: string,
  lang: string,
): { year: number; month: number; day: number } | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const tokens = text.match(/\d+|[^\s\d,;:|()/–—-]+/g) ?? [];
  // Most texts with a number in them aren't dates, and the names of months aren't read for those.
  if (!tokens.some(isDay) || !tokens.some(isYear)) return undefined;
  const isNumber = (at: number): boolean => /^\d/.test(tokens[at] ?? '');
  /** The nearest number from a place in one direction, past at most a word between. */
  const numberFrom = (at: number, step: 1 | -1): number => {
    for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= FARTHEST; i += step) {
      if (isNumber(i)) return i;
    }
    return -1;
  };
  /** Whether nothing but small words and days of the week stand amid a date; another may be a month we don't know. */
  const isOne = (from: number, to: number, month: number): boolean =>
    tokens
      .slice(from, to)
      .every((word, i) => from + i === month || isNumber(from + i) || isSmall(word, lang));
  let nearest = Number.POSITIVE_INFINITY;
  let best: { year: number; month: number; day: number } | undefined;
  for (let at = 0; at < tokens.length && nearest > 0; at++) {
    if (isNumber(at)) continue;
    // Vietnamese numbers its months.
    const numbered = /^th(?:áng|g)$/i.test(tokens[at] ?? '') && isNumber(at + 1);
    const month = numbered ? Number(tokens[at + 1]) : monthOf(tokens[at] ?? '', tokens[at + 1] ?? '', lang);
    if (!month) continue;
    const end = numbered ? at + 1 : at;
    const before = numberFrom(at, -1);
    const after = numberFrom(end, 1);
    const further = after < 0 ? -1 : numberFrom(after, 1);
    const is = (place: number, test: (token: string) => boolean): boolean => test(tokens[place] ?? '');
    const found =
      (is(before, isDay) && is(after, isYear) && { year: after, day: before, from: before, to: after }) ||
      (is(after, isDay) && is(further, isYear) && { year: further, day: after, from: at, to: further }) ||
      (is(before, isYear) && is(after, isDay) && { year: before, day: after, from: before, to: after });
    if (!found || !isOne(found.from, found.to, at)) continue;
    const between = found.to - found.from - (numbered ? 3 : 2);
    if (between >= nearest) continue;
    nearest = between;
    best = {
      year: christian(Number(tokens[found.year])),
      month,
      day: Number(tokens[found.day]),
    };
  }
  return best;
}

const isSmall = (word: string, lang: string): boolean =>
  !hasCase(word) ||
  (word.length <= PARTICLE && (!isCapitalised(word) || word === word.toUpperCase())) ||
  isWeekday(word, lang);

const isDay = (token: string): boolean => /^\d{1,2}$/.test(token);
const isYear = (token: string): boolean => /^\d{4}$/.test(token);

/** Thai papers count from the death of the Buddha. */
const christian = (year: number): number => (year > 2400 ? year - 543 : year);
