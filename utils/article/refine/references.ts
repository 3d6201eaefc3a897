/** What only a reference has, besides a year. */
const PARTS = [
  /\bet al\b/i,
  /\bdoi\b|\bISBN\b|\barXiv\b/i,
  /\b(?:pp?|vol|no|bd|hal|núm|Jg)\. ?\d/i,
  /\d\s?\(\d{1,3}\)|\d[:;]\s?\d+\s?[-–]\s?\d/,
];
/** Where a part ends and the next begins: authors, title, journal. */
const NEXT = /[^\s.]{2}\. \p{Lu}/gu;
/** At the end of a line a year, and at most volume and pages. */
const LAST = /\b(?:1[5-9]|20)\d\d\b[^\p{L}]{0,30}$/u;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
/** Longer lines aren't asked, in characters. */
const LONGEST = 600;

/** Whether a line names a work in print, with its year: "Source: Dunn R et al. A coast. Journal of Coasts. 2016." */
export const isReference = (text: string): boolean =>
  text.length <= LONGEST &&
  YEAR.test(text) &&
  (PARTS.some((part) => part.test(text)) || (LAST.test(text) && (text.match(NEXT)?.length ?? 0) > 1));
