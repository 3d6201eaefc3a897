import { countWords } from './dom/text';
import type { SafeHtml } from './types';

/** Words a minute of silent reading of non-fiction: 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;

/** Counts the words of a body, and the whole minutes (at least 1) it takes to read them. */
export function measure(body: SafeHtml): { wordCount: number; readingMinutes: number } {
  const wordCount = Math.ceil(countWords(body.replace(/<[^>]*(?:>|$)/g, ' ').replace(/&\w+;/g, ' ')));
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)) };
}
