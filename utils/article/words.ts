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

/** What a category's phrases are, and the words from a to z with which they begin. */
interface Phrases {
  all: Set<string>;
  firsts: Set<string>;
  /** The same without a mark at their end, as a line is asked that is no more than one: "Pág." */
  labels: Set<string>;
}

/** Each category is made when it is first asked for, by few calls over many phrases: a page waits for this. */
function prepare(lexicon: Lexicon): Words {
  const made = new Map<Category, Phrases>();
  const phrasesOf = (category: Category): Phrases => {
    let known = made.get(category);
    if (!known) {
      const list = fold(lexicon.map((entry) => entry[category].join('\n')).join('\n'));
      const all = new Set(list.split('\n'));
      all.delete('');
      const bared = list.replace(/[.:?]$/gm, '');
      const labels = bared === list ? all : new Set(bared.split('\n'));
      labels.delete('');
      known = { all, labels, firsts: new Set(list.match(FIRSTS)) };
      made.set(category, known);
    }
    return known;
  };
  let last: Line | undefined; // one line is asked about several categories in a row
  const lineOf = (text: string): Line => {
    if (last?.text !== text) last = readLine(text);
    return last;
  };
  return {
    opens(category, text) {
      const line = lineOf(text);
      const { all, firsts } = phrasesOf(category);
      if (line.first && !firsts.has(line.first)) return 0;
      line.openings ??= openingsOf(line);
      const phrase = line.openings.find((one) => all.has(one));
      return phrase ? line.start + phrase.length : 0;
    },
    is(category, text) {
      if (text.length >= SHORT) return false;
      const line = lineOf(text);
      line.bare ??= bare(line.folded);
      return phrasesOf(category).labels.has(line.bare);
    },
    has(category, text) {
      const folded = fold(squash(text));
      for (const phrase of phrasesOf(category).all) if (folded.includes(phrase)) return true;
      return false;
    },
  };
}

/** A longer line is more than a phrase, in characters. */
const SHORT = 100;
const FIRST = /[a-z]+/y;
const FIRSTS = /^[a-z]+/gm;

/** The beginning of a text, made ready for asking. */
interface Line {
  text: string;
  folded: string;
  /** Where its words begin, past bullets, dashes and quotes. */
  start: number;
  /** The word from a to z there; '' where it begins otherwise. A phrase that the text begins with begins with it too. */
  first: string;
  /** All that may be a phrase of the lexicon there, the longest first. */
  openings?: string[];
  bare?: string;
}

function readLine(text: string): Line {
  const folded = fold(squash(text.slice(0, LONGEST + 40)));
  let start = 0;
  while (start < folded.length && !isWordAt(folded, start) && !'[(#@'.includes(folded.charAt(start))) start++;
  FIRST.lastIndex = start;
  return { text, folded, start, first: FIRST.exec(folded)?.[0] ?? '' };
}

function openingsOf({ folded, start }: Line): string[] {
  const openings: string[] = [];
  for (let end = Math.min(folded.length, start + LONGEST); end > start; end--) {
    if (isAmidWord(folded.charCodeAt(end - 1), folded.charCodeAt(end))) continue;
    if (endsAt(folded, end)) openings.push(folded.slice(start, end));
  }
  return openings;
}

/** Whether two characters are letters from a to z, as nearly all are that are asked. */
const isAmidWord = (one: number, next: number): boolean => one > 96 && one < 123 && next > 96 && next < 123;

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
  return / [:：]/.test(quoted) ? quoted.replace(/(?<! ) +([:：])/g, '$1') : quoted;
}

/** What a number at the end of a line is written with, and where one begins. */
const ENDING = /(?<![\d.,kK)/\s])[\d.,kK)/\s]+$/;
const NUMBER = /(?<=[\s(:])\d/g;

/** A line without what isn't a word at its ends, and without a number after it: "Comments (12)". */
function bare(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !isWordAt(line, from)) from++;
  while (to > from && !isWordAt(line, to - 1)) to--;
  const words = line.slice(from, to);
  NUMBER.lastIndex = ENDING.exec(words)?.index ?? words.length;
  const number = NUMBER.exec(words);
  return number ? bare(words.slice(0, number.index)) : words;
}
