import type { Lexicon, LexiconEntry } from '../rules/types';
import { isUnspacedAt, isWordAt } from './dom/letters';
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

/** No phrase of the lexicon is longer, in characters. */
const LONGEST = 80;

const ready = new WeakMap<Lexicon, Words>();

/** Prepares a lexicon once; all languages are asked, since pages often claim the wrong one. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = ready.get(lexicon);
  if (known) return known;
  const made = prepare(lexicon);
  ready.set(lexicon, made);
  return made;
}

/** Each category is made when it is first asked for, by few calls over many phrases: a page waits for this. */
function prepare(lexicon: Lexicon): Words {
  const phrases = new Map<Category, Set<string>>();
  const phrasesOf = (category: Category): Set<string> => {
    let known = phrases.get(category);
    if (!known) {
      known = new Set(fold(lexicon.map((entry) => entry[category].join('\n')).join('\n')).split('\n'));
      known.delete('');
      phrases.set(category, known);
    }
    return known;
  };
  let last: Opening | undefined; // one line is asked about several categories in a row
  return {
    opens(category, text) {
      if (last?.text !== text) last = openingOf(text);
      const known = phrasesOf(category);
      const phrase = last.phrases.find((one) => known.has(one));
      return phrase ? last.start + phrase.length : 0;
    },
    is: (category, text) => text.length < 100 && phrasesOf(category).has(bare(fold(squash(text)))),
    has(category, text) {
      const folded = fold(squash(text));
      for (const phrase of phrasesOf(category)) if (folded.includes(phrase)) return true;
      return false;
    },
  };
}

/** The beginning of a text: all that may be a phrase of the lexicon there, the longest first. */
interface Opening {
  text: string;
  phrases: string[];
  /** Where they begin, past bullets, dashes and quotes. */
  start: number;
}

function openingOf(text: string): Opening {
  const folded = fold(squash(text.slice(0, LONGEST + 40)));
  let start = 0;
  while (start < folded.length && !isWordAt(folded, start) && !'[(#@'.includes(folded.charAt(start))) start++;
  const phrases: string[] = [];
  for (let end = Math.min(folded.length, start + LONGEST); end > start; end--) {
    if (endsAt(folded, end)) phrases.push(folded.slice(start, end));
  }
  return { text, phrases, start };
}

/** Whether a phrase may end before `end`: where a word does, or amid a number; scripts without spaces have no such place. */
function endsAt(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  if (code === 32) return false;
  if (code > 47 && code < 58) return true;
  return isUnspacedAt(text, end - 1) || !isWordAt(text, end - 1) || !isWordAt(text, end);
}

/** Case, quotes and the space before a colon don't tell phrases apart. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const quoted = /[’‘]/.test(lower) ? lower.replace(/[’‘]/g, "'") : lower;
  return / [:：]/.test(quoted) ? quoted.replace(/ +([:：])/g, '$1') : quoted;
}

/** A line without what isn't a word at its ends, and without a number after it: "Comments (12)". */
function bare(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !isWordAt(line, from)) from++;
  while (to > from && !isWordAt(line, to - 1)) to--;
  const words = line.slice(from, to);
  const number = /(?:\s|[(:])+\d(?:[\d.,kK)/]|\s)*$/.exec(words);
  return number ? bare(words.slice(0, number.index)) : words;
}
