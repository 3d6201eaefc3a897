import type { SafeHtml } from './types';

/** Words a minute of silent reading of non-fiction: 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;

/**
 * Counts the words of a body and the whole minutes (at least 1) it takes to read them.
 * `Intl.Segmenter` finds words in scripts without spaces too. `lang` is a BCP 47 tag or ''.
 */
export function measure(body: SafeHtml, lang: string): { wordCount: number; readingMinutes: number } {
  // Parsed in a document without a window: nothing loads and nothing runs.
  const text =
    new DOMParser().parseFromString(body.replace(/<\/(p|div|li|h\d|td|blockquote)>/g, ' $&'), 'text/html')
      .body.textContent ?? '';
  const segmenter = new Intl.Segmenter(validLocale(lang), { granularity: 'word' });
  let wordCount = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) wordCount++;
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)) };
}

function validLocale(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined; // A page may claim any language; the browser's own then decides.
  }
}
