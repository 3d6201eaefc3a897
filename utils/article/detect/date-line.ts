/** Figures of Latin, Arabic, Persian and Devanagari. */
const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]';
const YEAR = `(?:1[89]|2[05]|[^\\x00-\\x7f]{2})${DIGIT}{2}`;
/** A day and its year in figures, in either order, with signs or a month's name between. */
const DATE = new RegExp(
  `${DIGIT}{1,2}[./-]${DIGIT}{1,2}[./-]${DIGIT}{2}|${YEAR}[./\u5e74\ub144-] ?${DIGIT}|${DIGIT}{1,2}[^0-9]{1,24}${YEAR}`,
);

/** Whether a short line tells a day: "14 Mar 2025", "14.03.2025", "2025年3月14日"; not the year of a copyright. */
export function isDateLine(line: string): boolean {
  return /[0-9\u0660-\u096f]/.test(line) && DATE.test(line) && !/©|copyright/i.test(line);
}
