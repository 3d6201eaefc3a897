import type { Lexicon } from '../../rules/types';
import { hasLetter, isCapitalised } from './letters';
import { NAME_LENGTH, plain } from './text';

export interface CaptionParts {
  caption: string;
  credit?: string;
}

/** Longest credit behind its word, in characters. */
const LONGEST = 100;
/** No word before a credit is longer, in characters. */
const LONGEST_WORD = 24;
const SIGN =
  /©|\bcopyright\b|\bgetty\b|\bimago\b|\breuters\b|\bafp\b|\bap photo\b|\bantara\b|\bepa\b|\bvia\b|\bshutterstock\b|\bpicture[- ]alliance\b|\bdpa\b|\bunsplash\b/i;
/** "Photo by", where no mark follows the word. */
const WITHOUT_MARK = /^(?:photo|image|foto|picture) (?:by|credit|oleh|von)\s+/i;
/** What may stand between a caption and its credit, or end the caption. */
const EDGE = /[\s|·•–—-]/;
const SENTENCE_END = /[.!?…"”»]$/;

/**
 * Parts what a picture shows from who made it: "Kapal. (Foto: Nama/Kantor)", "A ship. Photo: Name", "Kapal. Kota/Nama".
 * Brackets at the end that say something of the picture ("(left)", "(CDU)") stay in the caption.
 */
export function splitCredit(text: string, lexicon: Lexicon): CaptionParts {
  const whole = plain(text);
  const bracket = /(?:(?<!\s)\s+)?[([（]([^()[\]（）]{2,100})[)\]）]\.?$/.exec(whole);
  if (bracket) {
    const before = whole.slice(0, bracket.index);
    const inside = bracket[1] ?? '';
    const credited = isCredit(inside, lexicon) || SIGN.test(inside) || /[^\s\d]\/\s?[^\s\d]/.test(inside);
    const bare = isCapitalised(inside) && !/[.!?\d]/.test(inside);
    if (credited || (bare && (SENTENCE_END.test(before) || whole.endsWith(']'))))
      return parts(before, inside, lexicon);
  }
  const start = creditStart(whole, lexicon);
  if (start >= 0) return parts(whole.slice(0, start), whole.slice(start), lexicon);
  const slash = /^(.*[.!?…"”»])\s+([^.!?/]{2,41}\/\s?[^.!?]{2,51})$/.exec(whole);
  const sides = slash?.[2]?.split('/').map((side) => side.trim()) ?? [];
  return slash && sides.every(isCapitalised)
    ? parts(slash[1] ?? '', slash[2] ?? '', lexicon)
    : { caption: whole };
}

/** A credit without "Photo:" and the like. */
export function bareCredit(text: string, lexicon: Lexicon): string {
  return parts('', text, lexicon).credit ?? '';
}

function parts(caption: string, credit: string, lexicon: Lexicon): CaptionParts {
  const whole = plain(credit, NAME_LENGTH).replace(/^[([（]|[)\]）]$/g, '');
  const bare = whole
    .slice(labelLength(whole, lexicon))
    .replace(/^[\s:/|.-]+/, '')
    .trim();
  const shown = caption.replace(/(?<![\s|·•–—-])[\s|·•–—-]+$/, '').trim();
  return bare ? { caption: shown, credit: bare } : { caption: shown };
}

const isCredit = (text: string, lexicon: Lexicon): boolean => labelLength(text, lexicon) > 0;

/** How long the word for a credit with its mark is that `text` begins with; 0 for none. */
function labelLength(text: string, lexicon: Lexicon): number {
  const mark = text.slice(0, LONGEST_WORD + 3).search(/[:：/]/);
  if (mark > 0 && isCreditWord(text.slice(0, mark), lexicon)) {
    return mark + 1;
  }
  return WITHOUT_MARK.exec(text)?.[0].length ?? 0;
}

/** Where the credit begins that is all the rest of a text; -1 for nowhere. */
function creditStart(whole: string, lexicon: Lexicon): number {
  for (let at = Math.max(0, whole.length - LONGEST - LONGEST_WORD); at < whole.length; at++) {
    if (at > 0 && !EDGE.test(whole[at - 1] as string)) continue;
    const rest = whole.slice(at);
    const label = rest.startsWith('©') ? 1 : labelLength(rest, lexicon);
    if (!label || rest.length - label > LONGEST) continue;
    if (label > 1 && /[.!?]./.test(rest.slice(label))) continue; // a sentence that says who shows the picture
    const before = whole.slice(0, at).trimEnd();
    if (!before || /[.!?…"”»|·•–—)]$/.test(before) || hasLetter(before.slice(-1))) return at;
  }
  return -1;
}

const folded = (word: string): string => word.trim().replace(/\.$/, '').toLowerCase();

const known = new WeakMap<Lexicon, Set<string>>();

/** The words before a credit, in all languages. Made when a caption first holds such a mark: few do. */
function creditWords(lexicon: Lexicon): Set<string> {
  let words = known.get(lexicon);
  if (!words) {
    words = new Set(lexicon.flatMap((entry) => entry.credit.map(folded)));
    known.set(lexicon, words.add('photo'));
  }
  return words;
}

/**
 * Whether it is a word before a credit in any language; a mark must follow, since a caption may begin with "Image" or
 * "Photo".
 */
const isCreditWord = (word: string, lexicon: Lexicon): boolean => creditWords(lexicon).has(folded(word));
