import { countWords } from '../dom/text';
import type { Words } from '../words';

/** Who sells pictures to papers: names that end a caption, in any language. */
const AGENCY =
  'getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa(?:-efe)?|efe|dpa|apa|ansa|antara(?: foto)?|imago(?: images)?|shutterstock|istock|alamy(?: stock photo)?|picture[- ]alliance|unsplash|bloomberg|xinhua|tass|scanpix|ntb|tt|ritzau|anp|belga|keystone|lapresse|zuma(?: press)?|뉴스1|연합뉴스|뉴시스|共同|時事';
const AGENCY_LAST = new RegExp(`(?:[/|,.。·–—-]|\\bvia)\\s*(?:${AGENCY})[\\s)\\]]*$`, 'i');
const AGENCY_FIRST = new RegExp(`^[(\\[]?\\s*(?:${AGENCY})\\s*[/|]`, 'i');
const IN_BRACKETS = /[([（]([^()[\]（）]{2,90})[)\]）]\.?$/;
/** "AFP / Name", "City/Name": two sides, each with letters. */
const SIDES = /[^\s\d]\s?\/\s?[^\s\d]/;
/** The longest credit behind its word, in characters. */
const LONGEST = 90;
/** A line that is nothing but a credit has at most this many words. */
const ALONE = 12;

/** Whether a line ends in a picture's credit, or begins with one behind a "©": "A ship. (Photo: Name)", "A ship. Name | Agency". */
export function isCredited(text: string, words: Words): boolean {
  if (isSigned(text, words)) return true;
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside) return SIDES.test(inside) || AGENCY_FIRST.test(`${inside}/`) || AGENCY_LAST.test(`/${inside}`);
  return AGENCY_LAST.test(text);
}

/** Whether a line ends in a credit with its word or sign: "A ship. Photo: Name", "A ship (Image: Name)", "A ship. © Name". */
export function isSigned(text: string, words: Words): boolean {
  if (/^©|©[^©.]{2,60}$/.test(text)) return true;
  return isLabelled(IN_BRACKETS.exec(text)?.[1] ?? text, words) || isLabelled(text, words);
}

/** Whether a line is a credit and nothing else: "Name | Agency", "Agency/Name", "Photo: Name". */
export function isCreditAlone(text: string, words: Words): boolean {
  if (countWords(text) > ALONE || /[^\s.]{3}[.!?]\s+\S/.test(text)) return false; // no initial
  if (AGENCY_FIRST.test(text) || /^[([]?\s*©/.test(text)) return true;
  if (AGENCY_LAST.test(text)) return /[/|]|\bvia\b/i.test(text) || countWords(text) < 5;
  const length = words.opens('credit', text);
  return length > 0 && /^\s*[:：/©]/.test(text.slice(length));
}

/** "Photo: Name" at the end: a colon not far from it, and a word before it that stands before credits. */
function isLabelled(text: string, words: Words): boolean {
  const from = Math.max(0, text.length - LONGEST);
  for (let at = text.length - 2; at >= from; at--) {
    const mark = text[at];
    if (mark === '.' && text[at + 1] === ' ' && at < text.length - 30) return false; // a sentence follows
    if (mark !== ':' && mark !== '：') continue;
    const before = text.slice(Math.max(0, at - 30), at).split(/[\s([（.!?|–—]+/);
    for (let count = 1; count < 4; count++) {
      if (words.is('credit', before.slice(-count).join(' '))) return true;
    }
  }
  return false;
}
