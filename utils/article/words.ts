import type { Lexicon, LexiconEntry } from '../rules/types';
import { squash } from './dom/text';

type Category = Exclude<keyof LexiconEntry, 'lang'>;

/** The lexicon made ready for asking. */
export interface Words {
  /** Whether `text` begins with a word or phrase of the category; then its length in characters, else 0. */
  opens(category: Category, text: string): number;
  /** Whether `text` is nothing but such a word or phrase, numbers and punctuation aside. */
  is(category: Category, text: string): boolean;
  /** Whether such a phrase stands anywhere in `text`. */
  has(category: Category, text: string): boolean;
}

const CATEGORIES: Category[] = [
  'related',
  'whole',
  'promo',
  'box',
  'meta',
  'sign',
  'by',
  'desk',
  'credit',
  'thanks',
];

const ready = new WeakMap<Lexicon, Words>();

/** Prepares a lexicon once; all languages are asked, since pages often claim the wrong one. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = ready.get(lexicon);
  if (known) return known;
  const made = prepare(lexicon);
  ready.set(lexicon, made);
  return made;
}

function prepare(lexicon: Lexicon): Words {
  const phrases = new Map<Category, Set<string>>();
  const buckets = new Map<Category, Map<string, string[]>>();
  for (const category of CATEGORIES) {
    // All as the lines of one text: thousands of small replacements take ten times as long.
    const folded = foldLines(lexicon.flatMap((entry) => entry[category]).join('\n'));
    const byStart = new Map<string, string[]>();
    for (const phrase of new Set(folded.split('\n'))) {
      const start = phrase.slice(0, 2);
      const bucket = byStart.get(start);
      if (bucket) bucket.push(phrase);
      else byStart.set(start, [phrase]);
    }
    for (const bucket of byStart.values()) bucket.sort((one, other) => other.length - one.length);
    phrases.set(category, new Set(bareLines(folded).split('\n')));
    buckets.set(category, byStart);
  }
  return {
    opens(category, text) {
      const folded = fold(text.slice(0, 120));
      const marks = /^[^\p{L}\p{N}[(#@]*/u.exec(folded)?.[0].length ?? 0;
      const rest = folded.slice(marks);
      for (const phrase of buckets.get(category)?.get(rest.slice(0, 2)) ?? []) {
        if (rest.startsWith(phrase) && ends(rest, phrase)) return marks + phrase.length;
      }
      return 0;
    },
    is: (category, text) => text.length < 100 && Boolean(phrases.get(category)?.has(bareLines(fold(text)))),
    has(category, text) {
      const folded = fold(text);
      for (const phrase of phrases.get(category) ?? []) if (folded.includes(phrase)) return true;
      return false;
    },
  };
}

/** A phrase ends where a word does; scripts without spaces have no such place. */
function ends(text: string, phrase: string): boolean {
  if (/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/.test(phrase)) return true;
  return !/\p{L}/u.test(phrase.slice(-1)) || !/[\p{L}\p{N}]/u.test(text.charAt(phrase.length));
}

const fold = (text: string): string => foldLines(squash(text));

/** Case, quotes and the space before a colon don't tell phrases apart. */
function foldLines(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]+([:：])/g, '$1');
}

/** Each line without what isn't a word at its ends, and without a number after it: "Comments (12)". */
function bareLines(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}\n]+|[^\p{L}\p{M}\p{N}\n]+$/gmu, '')
    .replace(/(?:[^\S\n]|[(:])+\d(?:[\d.,kK)/]|[^\S\n])*$/gmu, '');
}
