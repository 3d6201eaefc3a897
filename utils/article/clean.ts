import { removeBoxes } from './clean/boxes';
import { removeChrome } from './clean/chrome';
import { removeCookieNotices } from './clean/cookies';
import type { Entries } from './clean/entries';
import { removeFilms } from './clean/films';
import { openFolds } from './clean/folds';
import { removeHeadingLinks } from './clean/heading-links';
import { removeIcons } from './clean/icons';
import { removeIslands } from './clean/islands';
import { removeLines } from './clean/lines';
import { removeLists } from './clean/lists';
import { removeNamed } from './clean/named';
import { normalise } from './clean/normalise';
import { removeOffers } from './clean/offers';
import { removeOtherArticles } from './clean/other-articles';
import { vouchForLinks } from './clean/own-links';
import { removePlayerText } from './clean/players';
import { removeRemains } from './clean/remains';
import { removeReplies } from './clean/replies';
import { removeRuled } from './clean/ruled';
import { removeSignIns } from './clean/sign-in';
import { removeSlideshows } from './clean/slideshows';
import { type Cleaning, studyPage } from './clean/study';
import { removeTemplates } from './clean/templates';
import { removeUnseen } from './clean/unseen';
import type { Noted } from './learnt/note';
import type { Steps } from './steps';
import type { ExtractOptions, Metadata, Removal } from './types';

/** In order: what is surest comes first, so that later passes see a page with less to mistake. */
const PASSES: ((cleaning: Cleaning) => void | Steps<void>)[] = [
  removeRuled,
  openFolds,
  removeUnseen,
  removeIcons,
  removeHeadingLinks,
  removePlayerText,
  removeReplies,
  removeChrome,
  removeOtherArticles,
  removeTemplates,
  removeNamed,
  vouchForLinks,
  removeBoxes,
  removeCookieNotices,
  removeOffers,
  removeSignIns,
  removeLists,
  removeFilms,
  removeSlideshows,
  removeLines,
  removeIslands,
  removeRemains,
];

/**
 * Takes out of `page` what isn't the article: advertisements, promos, related stories, share bars, comments, dialogs,
 * navigation, hidden things. Works by meaning and structure first, by names and the lexicon second; nothing that holds
 * the headline or a large part of the page's running text goes. Gives back what was removed, and by which rule; the lines
 * of the page as they were; and the texts that are to be kept, with those that the reader wants on this site for ever,
 * and the entries that the page is made of, where it is.
 */
export function* clean(
  page: Document,
  metadata: Metadata,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule' | 'keep' | 'known'>,
): Steps<{ removals: Removal[]; notes: Noted[]; keep: string[]; entries: Entries | undefined }> {
  yield* normalise(page);
  yield;
  const { cleaning, ...studied } = yield* studyPage(page, metadata, options);
  for (const pass of PASSES) {
    yield;
    const steps = pass(cleaning);
    if (steps) yield* steps;
  }
  return studied;
}
