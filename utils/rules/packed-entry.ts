import type { LexiconEntry } from './types';

/** All lists of an entry. */
const LISTS = [
  ...(['related', 'whole', 'promo', 'box', 'comments', 'meta', 'length', 'sign', 'by', 'desk'] as const),
  ...(['credit', 'next', 'all', 'page', 'thanks', 'service', 'wall', 'more'] as const),
];

/**
 * An entry of the lexicon out of what the build made of it (scripts/packed-lexicon.mjs): a line for each list, its name
 * and its phrases parted by tabs. A list is read when it is asked for.
 */
export function packedEntry(lang: string, text: string): LexiconEntry {
  const known = new Map<string, string[]>();
  const listOf = (name: string): string[] => {
    let phrases = known.get(name);
    if (!phrases) {
      const start = text.indexOf(`\n${name}\t`) + 1; // 0 for a list without phrases
      phrases = start ? text.slice(start, text.indexOf('\n', start)).split('\t').slice(1) : [];
      known.set(name, phrases);
    }
    return phrases;
  };
  const entry = { lang };
  for (const name of LISTS) Object.defineProperty(entry, name, { enumerable: true, get: () => listOf(name) });
  return entry as LexiconEntry;
}
