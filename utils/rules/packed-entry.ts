import type { LexiconEntry } from './types';

/** All lists of an entry. */
const LISTS = [
  ...(['related', 'whole', 'promo', 'box', 'meta', 'sign', 'by', 'desk'] as const),
  ...(['credit', 'next', 'all', 'page', 'thanks', 'wall', 'more'] as const),
];

/**
 * An entry of the lexicon out of what the build made of it (scripts/packed-lexicon.mjs): a line for each list, its name
 * and its phrases parted by tabs. Read when the first list is asked for.
 */
export function packedEntry(lang: string, text: string): LexiconEntry {
  let known: Map<string, string[]> | undefined;
  const listOf = (name: string): string[] => {
    known ??= new Map(
      text.split('\n').map((line): [string, string[]] => {
        const [own = '', ...phrases] = line.split('\t');
        return [own, phrases];
      }),
    );
    return known.get(name) ?? [];
  };
  const entry = { lang };
  for (const name of LISTS) Object.defineProperty(entry, name, { enumerable: true, get: () => listOf(name) });
  return entry as LexiconEntry;
}
