import type { Lexicon } from '../rules/types';
import { squash } from './dom/text';

/** Languages whose words are looked for on every page: what systems are sold in, and what the first readers read. */
const ALWAYS = new Set(['en', 'id', 'ms']);
/** The written forms of Norwegian have tags of their own. */
const ALIKE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };
/** Words of every English text; from a share of `ENGLISH` of all words on it is one (true texts have over 0.2). */
const COMMON = /\b(?:the|of|and|to|that|for|with|was)\b/gi;
const ENGLISH = 0.1;
/** So many paragraphs, and characters of each, tell the language. */
const PARAGRAPHS = 12;
const CHARACTERS = 200;

/**
 * The part of a lexicon that a page's text may be cluttered with: its own language, English, Indonesian and Malay. All of it
 * where the language is unknown, or is said to be English and isn't: that is what many systems say of any page.
 * `lang` is a BCP 47 tag or ''.
 */
export function spokenOn(page: Document, lang: string, lexicon: Lexicon): Lexicon {
  const primary = lang.split('-')[0] ?? '';
  const own = ALIKE[primary] ?? primary;
  if (!lexicon.some((entry) => entry.lang === own)) return lexicon;
  if (own === 'en' && !isEnglish(page)) return lexicon;
  return lexicon.filter((entry) => entry.lang === own || ALWAYS.has(entry.lang));
}

function isEnglish(page: Document): boolean {
  const text = Array.from(page.querySelectorAll('p'))
    .slice(0, PARAGRAPHS)
    .map((paragraph) => (paragraph.textContent ?? '').slice(0, CHARACTERS))
    .join(' ');
  const words = squash(text).split(' ').length;
  return (text.match(COMMON)?.length ?? 0) > words * ENGLISH;
}
