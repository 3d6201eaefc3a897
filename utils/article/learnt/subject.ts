import { key } from '../dom/text';
import type { Metadata } from '../types';
import { hashOf } from './hash';

/** Shorter words of a title say little of what it is about, in letters. */
const SHORT = 4;
/** Words of scripts that part none: runs of ideographs, and of katakana. */
const RUNS = /[\u3400-\u9fff]{2}|[\u30a0-\u30ff]{3,}/g;

/** The words of a title that say what the article is about; the name of the site isn't among them. */
export function subjectWords({ title, siteName }: Pick<Metadata, 'title' | 'siteName'>): string[] {
  const site = key(siteName).split(' ');
  const words = key(title)
    .split(' ')
    .flatMap((word) => word.match(RUNS) ?? (word.length >= SHORT ? [word] : []));
  return [...new Set(words)].filter((word) => !site.includes(word) && !/^\d+$/.test(word));
}

/** Six of these words, the longest, each as a number from 1 to 4095. */
export function subjectOf(words: readonly string[]): number[] {
  const longest = [...words].sort((one, other) => other.length - one.length).slice(0, 6);
  return longest.map((word) => (hashOf(word) % 4095) + 1);
}

/** Whether two articles are of different subjects: their titles have no word in common. */
export const isOther = (one: readonly number[], other: readonly number[]): boolean =>
  !one.some((word) => other.includes(word));

/** A word with a capital that begins no sentence, of four letters and more. */
const NAME = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}\p{M}]{3,}/gu;

/** The names in a running text, but for that of the site. Where nouns have capitals too, none can be told. */
export function namesIn(text: string, { lang, siteName }: Pick<Metadata, 'lang' | 'siteName'>): string[] {
  if (/^de\b/.test(lang)) return [];
  return (text.match(NAME) ?? []).filter((name) => !siteName.includes(name));
}
