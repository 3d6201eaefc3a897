/** What only a reference has, besides a year. */
const PARTS = [
  /\bet al\b/i,
  /\bdoi\b|\bISBN\b|\barXiv\b/i,
  /\b(?:pp?|vol|no|bd|hal|núm|Jg)\. ?\d/i,
  /\d\s?\(\d{1,3}\)|\d[:;]\s?\d+\s?[-–]\s?\d/,
  /(?:[^\s.]{2,}\.\s+\p{Lu}[^.]{3,200}){2}/u,
];
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
/** Longer lines aren't asked, in characters. */
const LONGEST = 600;

/** Whether a line names a work in print, with its year: "Source: Dunn R et al. A coast. Journal of Coasts. 2016." */
export const isReference = (text: string): boolean =>
  text.length <= LONGEST && YEAR.test(text) && PARTS.some((part) => part.test(text));
