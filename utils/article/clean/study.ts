import { headlineOf } from '../dom/headline';
import { Kept } from '../dom/kept';
import { Measures } from '../dom/measures';
import { type Remove, removing } from '../dom/removing';
import { shapeOf } from '../dom/shape';
import { type Noted, noteLines } from '../learnt/note';
import { wantedTexts } from '../learnt/wanted';
import type { Steps } from '../steps';
import type { ExtractOptions, Metadata, Removal } from '../types';
import { type Words, wordsOf } from '../words';
import { withCuts } from './cuts';
import { type Entries, entriesOf } from './entries';

/** What every pass of `clean` knows of the page. */
export interface Cleaning {
  page: Document;
  url: string;
  rule: ExtractOptions['rule'];
  words: Words;
  measures: Measures;
  /** The lowest blocks with text, in order, as they were before cleaning. */
  leaves: readonly HTMLElement[];
  remove: Remove;
  /** The rules under which children of an element went; undefined for none. */
  cutFrom(element: Element): ReadonlySet<string> | undefined;
  metadata: Metadata;
  /** The heading that shows the title, where there is one. */
  headline: Element | undefined;
  /** The first paragraph, below the headline, of those which make up most of the prose. */
  opening: Element | undefined;
  /** Share of the page's running text an element holds, 0 to 1. */
  share(element: Element): number;
  /** Whether an element is too much of the story to be clutter: it holds the headline, or a good part of the prose. */
  isStory(element: Element): boolean;
  /** Whether a paragraph looks (by names and place) like those which make up most of the page's prose. */
  isUsual(paragraph: Element): boolean;
}

/** What passes work with, the list they write to, what is noted of the page before them, and all texts that are to be kept. */
interface Studied {
  cleaning: Cleaning;
  removals: Removal[];
  notes: Noted[];
  keep: string[];
  entries: Entries | undefined;
}

/** Above this share of the page's prose nothing is taken for clutter. */
const STORY = 0.25;

export function* studyPage(
  page: Document,
  metadata: Metadata,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule' | 'keep' | 'known'>,
): Steps<Studied> {
  const measures = yield* Measures.taken(page.body);
  yield;
  const prose = measures.of(page.body).prose;
  const headline = headlineOf(page, metadata.title);
  const { leaves } = measures;
  const entries = entriesOf({ page, headline, leaves, measures, metadata });
  const usual = usualShape(measures);
  const share = (element: Element) => (prose ? measures.of(element).prose / prose : 0);
  const isUsual = (paragraph: Element) => shapeOf(paragraph) === usual;
  const isStory = (element: Element) =>
    element === page.body ||
    share(element) > STORY ||
    Boolean(headline?.isConnected && element.contains(headline));
  const notes = noteLines({ leaves, measures, isStory, isUsual, kept: new Kept(page.body, options.keep) });
  const keep = [...(options.keep ?? []), ...wantedTexts(notes, metadata.lang, options.known)];
  yield;
  const { remove: take, removals } = removing(
    'clean',
    new Kept(page.body, keep, entries?.guarded),
    (element) => measures.remove(element),
  );
  const { remove, cutFrom } = withCuts(take);
  const cleaning: Cleaning = {
    page,
    url: options.url,
    rule: options.rule,
    words: wordsOf(options.lexicon),
    measures,
    leaves,
    remove,
    cutFrom,
    metadata,
    headline,
    opening: leaves.find(
      (leaf) =>
        measures.of(leaf).prose > 0 && shapeOf(leaf) === usual && (!headline || isAfter(leaf, headline)),
    ),
    share,
    isStory,
    isUsual,
  };
  return { cleaning, removals, notes, keep, entries };
}

const isAfter = (one: Element, other: Element) => Boolean(other.compareDocumentPosition(one) & 4);

/** The shape under which most of the prose stands. */
function usualShape(measures: Measures): string {
  const mass = new Map<string, number>();
  let best = '';
  for (const leaf of measures.leaves) {
    const { prose } = measures.of(leaf);
    if (!prose) continue;
    const own = shapeOf(leaf);
    const sum = (mass.get(own) ?? 0) + prose;
    mass.set(own, sum);
    if (sum > (mass.get(best) ?? 0)) best = own;
  }
  return best;
}
