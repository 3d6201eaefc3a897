import type { Lexicon } from '../../rules/types';
import { NAME_LENGTH, plain } from './text';

export interface CaptionParts {
  caption: string;
  credit?: string;
}

const SIGN =
  /©|\bcopyright\b|\bgetty\b|\bimago\b|\breuters\b|\bafp\b|\bap photo\b|\bantara\b|\bepa\b|\bvia\b|\bshutterstock\b|\bpicture[- ]alliance\b|\bdpa\b|\bunsplash\b/i;

/**
 * Parts what a picture shows from who made it: "Kapal. (Foto: Nama/Kantor)", "A ship. Photo: Name", "Kapal. Kota/Nama".
 * Brackets at the end that say something of the picture ("(left)", "(CDU)") stay in the caption.
 */
export function splitCredit(text: string, lexicon: Lexicon): CaptionParts {
  const whole = plain(text);
  const words = creditWords(lexicon);
  const bracket = /^(.*?)\s*[([（]([^()[\]（）]{2,100})[)\]）]\.?$/u.exec(whole);
  if (bracket) {
    const [, before = '', inside = ''] = bracket;
    const sentenceEnds = /[.!?…"”»]$/.test(before);
    const square = whole.endsWith(']');
    const credited = words.test(`${inside} `) || SIGN.test(inside) || /\p{L}\/\s?\p{L}/u.test(inside);
    if (credited || ((sentenceEnds || square) && /^\p{Lu}[^.!?]*$/u.test(inside) && !/\d/.test(inside))) {
      return parts(before, inside, words);
    }
  }
  const word = new RegExp(
    `^(.*?)(?:^|[\\s|·•–—-]+)((?:${words.source.slice(1)})[^.!?]{0,100}|©.{1,100})$`,
    'iu',
  ).exec(whole);
  if (word && (!word[1] || /[.!?…"”»|·•–—\p{L})]$/u.test(word[1])))
    return parts(word[1] ?? '', word[2] ?? '', words);
  const slash = /^(.*[.!?…"”»])\s+(\p{Lu}[^.!?/]{1,40}\/\s?\p{Lu}[^.!?]{1,50})$/u.exec(whole);
  return slash ? parts(slash[1] ?? '', slash[2] ?? '', words) : { caption: whole };
}

/** A credit without "Photo:" and the like. */
export function bareCredit(text: string, lexicon: Lexicon): string {
  return parts('', text, creditWords(lexicon)).credit ?? '';
}

function parts(caption: string, credit: string, words: RegExp): CaptionParts {
  const bare = plain(credit, NAME_LENGTH)
    .replace(/^[([（]|[)\]）]$/gu, '')
    .replace(words, '')
    .replace(/^[\s:/|.-]+/, '')
    .trim();
  const shown = caption.replace(/[\s|·•–—-]+$/u, '').trim();
  return bare ? { caption: shown, credit: bare } : { caption: shown };
}

const known = new WeakMap<Lexicon, RegExp>();

/** Words before a credit in any language, with the mark that must follow: a caption may begin with "Image" or "Photo". */
function creditWords(lexicon: Lexicon): RegExp {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const all = [...new Set(lexicon.flatMap((entry) => entry.credit))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\.$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const words = new RegExp(
    `^(?:${all.join('|') || 'Photo'})\\.?\\s*[:：/]\\s*|^(?:photo|image|foto|picture) (?:by|credit|oleh|von)\\s+`,
    'iu',
  );
  known.set(lexicon, words);
  return words;
}
