import { countWords, LONG_WORDS } from '../dom/text';
import { isAgency } from '../metadata/agencies';
import type { Words } from '../words';

/** Who sells pictures to papers, besides the agencies that write. In lower case. */
const SELLERS = new Set(
  'getty,getty images,imago,imago images,shutterstock,istock,alamy,alamy stock photo,picture alliance,unsplash,epa,epa-efe,scanpix,keystone,lapresse,ap photo,antara foto,zuma,zuma press,뉴스1,뉴시스,共同,時事'.split(
    ',',
  ),
);
/** What stands behind the last sign that parts names, and before the first. */
const LAST = /^.*(?:[/|,.。·–—-]|\bvia\b)\s*([^\s].{1,28}?)[\s)\]]*$/is;
const FIRST = /^[([]?\s*([^\s/|][^/|]{1,29}?)\s*[/|]/;
const IN_BRACKETS = /[([（]([^()[\]（）]{2,90})[)\]）]\.?$/;
/** "AFP / Name", "City/Name": two sides, each with letters. */
const SIDES = /[^\s\d]\s?\/\s?[^\s\d]/;
/** The longest credit behind its word, in characters. */
const LONGEST = 90;
/** A line that is nothing but a credit has at most this many words. */
const ALONE = 12;

/** Whether a name is that of who sells pictures. */
const isSeller = (name = ''): boolean => SELLERS.has(name.toLowerCase()) || isAgency(name);

/** Whether a text ends in such a name, behind a sign or "via". */
const sellerEnds = (text: string): boolean => isSeller(LAST.exec(text.slice(-LONGEST))?.[1]);

/** Whether a line ends in a picture's credit, or begins with one behind a "©": "A ship. (Photo: Name)", "A ship. Name | Agency". */
export function isCredited(text: string, words: Words): boolean {
  if (isSigned(text, words)) return true;
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside) return SIDES.test(inside) || isSeller(inside) || sellerEnds(inside);
  return sellerEnds(text);
}

/** Whether a line ends in a credit with its word or sign: "A ship. Photo: Name", "A ship (Image: Name)", "A ship. © Name". */
export function isSigned(text: string, words: Words): boolean {
  if (/^©|©[^©.]{2,60}$/.test(text)) return true;
  return isLabelled(IN_BRACKETS.exec(text)?.[1] ?? text, words) || isLabelled(text, words);
}

/**
 * Whether a line ends in brackets with who sells the picture, beside who took it: "A ship. (NASA via AP, File)", "A ship.
 * (Name/Getty Images)". No text ends like that: an agency beside initials signs one, "(dpa/abc)".
 */
export function isOfPicture(text: string): boolean {
  const inside = IN_BRACKETS.exec(text)?.[1] ?? '';
  const parts = inside.split(/(?:(?<!\s)\s+)?[/|,]\s*|(?<!\s)\s+via\s+/);
  if (parts.length < 2) return false;
  if (/\svia\s/.test(inside) && parts.some(isSeller)) return true;
  return parts.some((part) => SELLERS.has(part.toLowerCase().replace(/\.com$/, '')));
}

/** Whether a line is a credit and nothing else: "Name | Agency", "Agency/Name", "Photo: Name". */
export function isCreditAlone(text: string, words: Words): boolean {
  if (text.length > ALONE * LONG_WORDS || countWords(text) > ALONE || /[^\s.]{3}[.!?]\s+\S/.test(text))
    return false; // no initial
  if (isSeller(FIRST.exec(text)?.[1]) || /^[([]?\s*©/.test(text)) return true;
  if (sellerEnds(text)) return /[/|]|\bvia\b/i.test(text) || countWords(text) < 5;
  const length = words.opens('credit', text);
  return length > 0 && /^\s*[:：/©]/.test(text.slice(length));
}

/** "Photo: Name" at the end: a colon not far from it, and a word before it that stands before credits. */
function isLabelled(text: string, words: Words): boolean {
  const from = Math.max(0, text.length - LONGEST);
  if (Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) < from) return false;
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
