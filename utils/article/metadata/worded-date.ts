import { monthOf } from './calendar';

/** Words that may stand between the numbers and the month of a date: "12 de mayo de 2024", "May 3rd, 2024". */
const FARTHEST = 2;

/**
 * The day in a text that names its month in words, in the order day month year, month day year or year month day;
 * undefined where there is none. Without a year of four digits a date is relative, or none.
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
  for (let at = 0; at < tokens.length; at++) {
    if (isNumber(at)) continue;
    // Vietnamese numbers its months.
    const numbered = /^th(?:áng|g)$/i.test(tokens[at] ?? '') && isNumber(at + 1);
    const month = numbered ? Number(tokens[at + 1]) : monthOf(tokens[at] ?? '', tokens[at + 1] ?? '', lang);
    if (!month) continue;
    const end = numbered ? at + 1 : at;
    const before = numberFrom(at, -1);
    const after = numberFrom(end, 1);
    const further = after < 0 ? -1 : numberFrom(after, 1);
    const [first, second, third] = [before, after, further].map((place) => tokens[place] ?? '') as [
      string,
      string,
      string,
    ];
    const found =
      (isDay(first) && isYear(second) && { year: second, day: first }) ||
      (isDay(second) && isYear(third) && { year: third, day: second }) ||
      (isYear(first) && isDay(second) && { year: first, day: second });
    if (found) return { year: christian(Number(found.year)), month, day: Number(found.day) };
  }
  return undefined;
}

const isDay = (token: string): boolean => /^\d{1,2}$/.test(token);
const isYear = (token: string): boolean => /^\d{4}$/.test(token);

/** Thai papers count from the death of the Buddha. */
const christian = (year: number): number => (year > 2400 ? year - 543 : year);
