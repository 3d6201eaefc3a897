import type { Lexicon } from '../../rules/types';
import { hasLetter, isCapitalised } from './letters';
import { NAME_LENGTH, plain } from './text';

export interface CaptionParts {
  caption: string;
  credit?: string;
}

/** Longest credit behind its word, in characters. */
const LONGEST = 100;
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
  const words = creditWords(lexicon);
  const bracket = /^(.*?)\s*[([（]([^()[\]（）]{2,100})[)\]）]\.?$/.exec(whole);
  if (bracket) {
    const [, before = '', inside = ''] = bracket;
    const credited = isCredit(inside, words) || SIGN.test(inside) || /[^\s\d]\/\s?[^\s\d]/.test(inside);
    const bare = isCapitalised(inside) && !/[.!?\d]/.test(inside);
    if (credited || (bare && (SENTENCE_END.test(before) || whole.endsWith(']'))))
      return parts(before, inside, words);
  }
  const start = creditStart(whole, words);
  if (start >= 0) return parts(whole.slice(0, start), whole.slice(start), words);
  const slash = /^(.*[.!?…"”»])\s+([^.!?/]{2,41}\/\s?[^.!?]{2,51})$/.exec(whole);
  const sides = slash?.[2]?.split('/').map((side) => side.trim()) ?? [];
  return slash && sides.every(isCapitalised)
    ? parts(slash[1] ?? '', slash[2] ?? '', words)
    : { caption: whole };
}

/** A credit without "Photo:" and the like. */
export function bareCredit(text: string, lexicon: Lexicon): string {
  return parts('', text, creditWords(lexicon)).credit ?? '';
}

function parts(caption: string, credit: string, words: CreditWords): CaptionParts {
  const whole = plain(credit, NAME_LENGTH).replace(/^[([（]|[)\]）]$/g, '');
  const bare = whole
    .slice(labelLength(whole, words))
    .replace(/^[\s:/|.-]+/, '')
    .trim();
  const shown = caption.replace(/[\s|·•–—-]+$/, '').trim();
  return bare ? { caption: shown, credit: bare } : { caption: shown };
}

interface CreditWords {
  words: ReadonlySet<string>;
  /** Characters of the longest. */
  longest: number;
}

const isCredit = (text: string, words: CreditWords): boolean => labelLength(text, words) > 0;

/** How long the word for a credit with its mark is that `text` begins with; 0 for none. */
function labelLength(text: string, { words, longest }: CreditWords): number {
  const mark = text.slice(0, longest + 3).search(/[:：/]/);
  if (mark > 0 && words.has(folded(text.slice(0, mark)))) {
    return mark + 1;
  }
  return WITHOUT_MARK.exec(text)?.[0].length ?? 0;
}

/** Where the credit begins that is all the rest of a text; -1 for nowhere. */
function creditStart(whole: string, words: CreditWords): number {
  for (let at = Math.max(0, whole.length - LONGEST - words.longest); at < whole.length; at++) {
    if (at > 0 && !EDGE.test(whole[at - 1] as string)) continue;
    const rest = whole.slice(at);
    const label = rest.startsWith('©') ? 1 : labelLength(rest, words);
    if (!label || rest.length - label > LONGEST) continue;
    if (label > 1 && /[.!?]./.test(rest.slice(label))) continue; // a sentence that says who shows the picture
    const before = whole.slice(0, at).trimEnd();
    if (!before || /[.!?…"”»|·•–—)]$/.test(before) || hasLetter(before.slice(-1))) return at;
  }
  return -1;
}

const folded = (word: string): string => word.trim().replace(/\.$/, '').toLowerCase();

const known = new WeakMap<Lexicon, CreditWords>();

/** Words before a credit in any language; a mark must follow, since a caption may begin with "Image" or "Photo". */
function creditWords(lexicon: Lexicon): CreditWords {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const words = new Set(['photo', ...lexicon.flatMap((entry) => entry.credit.map(folded))]);
  const made = { words, longest: Math.max(...[...words].map((word) => word.length)) };
  known.set(lexicon, made);
  return made;
}
