import type { Entries } from './clean/entries';
import { Kept } from './dom/kept';
import { removing } from './dom/removing';
import { captionPictures } from './refine/captions';
import { joinDateline } from './refine/dateline';
import { quietEmbeds } from './refine/embeds';
import { trimHead } from './refine/head';
import { unwrapLayoutTables } from './refine/layout-tables';
import { removeLetters } from './refine/letters';
import { repairPictures } from './refine/pictures';
import { settlePlayers } from './refine/players';
import { removePullQuotes } from './refine/pull-quotes';
import type { Refining } from './refine/refining';
import { trimTail } from './refine/tail';
import { tidy } from './refine/tidy';
import type { Steps } from './steps';
import type { ExtractOptions, Metadata, Removal } from './types';
import { wordsOf } from './words';

/** In order. */
const PARTS: ((refining: Refining) => void | Steps<void>)[] = [
  repairPictures,
  captionPictures,
  quietEmbeds,
  joinDateline,
  settlePlayers,
  trimHead,
  removePullQuotes,
  removeLetters,
  trimTail,
  tidy,
];

/**
 * Takes out of the chosen body what a news reader doesn't want in it: what the header shows already (title, byline,
 * date, standfirst, lead picture), sign-offs and bios below, notes for other machines. Brings captions, lazy pictures
 * and embeds into one shape. Adds, reorders and repeats no text.
 */
export function* refine(
  content: HTMLElement,
  metadata: Metadata,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule' | 'keep'> & { entries?: Entries | undefined },
): Steps<Removal[]> {
  const { remove, removals } = removing('refine', new Kept(content, options.keep, options.entries?.guarded));
  const refining = { content, metadata, remove, words: wordsOf(options.lexicon), lexicon: options.lexicon };
  unwrapLayoutTables(content);
  for (const part of PARTS) {
    yield;
    const steps = part(refining);
    if (steps) yield* steps;
  }
  return removals;
}
