import { clean } from './clean';
import { extract } from './extract';
import { type Frame, readFrame } from './frame';
import { notInHeader } from './header-lines';
import { Lore } from './learnt/lore';
import { takeOut } from './learnt/take-out';
import type { Seen } from './learnt/types';
import { readMetadata } from './metadata';
import { addNotes, collectNotes } from './notes';
import { settleNotes } from './notes/settle';
import { refine } from './refine';
import { withDeck } from './refine/deck';
import { withLeadOnce } from './refine/lead-once';
import { withoutRepeated } from './refine/standfirst';
import { FIRST_PART } from './size';
import { snapshot } from './snapshot';
import { spokenOn } from './spoken';
import { paced, type Steps } from './steps';
import { Clutter } from './stitch/clutter';
import { type PageLinks, pageLinks } from './stitch/page-links';
import { dropWays } from './stitch/ways';
import { leaveOneStory } from './story';
import type { ExtractOptions, Metadata, Removal } from './types';
import { wordsOf } from './words';

/** One page as read, before it is made safe. */
export interface PageReading {
  /** The body, not safe to show. */
  content: HTMLElement;
  /** As the header is to show it. */
  metadata: Metadata;
  removals: Removal[];
  /** The page was too large, and this is its beginning. */
  isCut: boolean;
  /** The other pages of the article that it names. */
  links: PageLinks;
  /** Where it names some: what stands on it beside the body. */
  clutter: Clutter;
  /** What it teaches of its site. */
  seen: Seen;
  /** What stands around the text, once its length in words is known. */
  frameAt(wordCount: number): Frame;
}

/**
 * Takes one page through all steps up to `refine`; null where nothing readable is on it. The document is only read.
 * Pauses as `options.breathe` says, since someone looks at the page meanwhile: from the copy on nothing but that is read.
 * Of a further page, what the `opened` one is known to be helps: what stood beside its body goes before the rest is
 * weighed, and its names and standfirst are looked for, since further pages often tell less of themselves.
 */
export async function readPage(
  source: Document,
  options: ExtractOptions,
  opened?: PageReading,
): Promise<PageReading | null> {
  return paced(reading(source, options, opened), options.breathe);
}

function* reading(
  source: Document,
  options: ExtractOptions,
  opened?: PageReading,
): Steps<PageReading | null> {
  const { page, isCut } = yield* snapshot(
    source,
    options.size === 'first' ? FIRST_PART : undefined,
    options.shadowOf,
  );
  yield;
  const others = leaveOneStory(source, page, options);
  yield;
  const metadata = yield* readMetadata(page, options);
  yield;
  const spoken = { ...options, lexicon: spokenOn(page, metadata.lang, options.lexicon) };
  const links = pageLinks(page, options.url, [metadata.url], wordsOf(spoken.lexicon));
  yield;
  const frameAt = yield* readFrame(page, { ...spoken, title: metadata.title });
  yield;
  settleNotes(page);
  const notes = collectNotes(page, options.url);
  yield;
  const further = [...links.pages.values(), links.next ?? ''];
  const around = links.total > 1 ? new Clutter(page.body, further) : new Clutter();
  opened?.clutter.dropFrom(page.body);
  const head = opened ? { ...metadata, ...headOf(opened, metadata) } : metadata;
  const cleaned = yield* clean(page, head, spoken);
  const removals = [...others, ...cleaned.removals];
  const how = { ...spoken, keep: cleaned.keep, entries: cleaned.entries };
  yield;
  const extracted = yield* extract(page, head, how);
  if (!extracted) return null;
  const { content } = extracted;
  for (const removal of extracted.removals.filter(notInHeader(head))) removals.push(removal);
  yield;
  const lore = new Lore(cleaned.notes, head, addressOf(links, metadata), options.known);
  if (options.known) removals.push(...takeOut(content, lore, how.keep));
  yield;
  for (const removal of yield* refine(content, head, how)) removals.push(removal);
  yield;
  yield;
  if (links.total > 1) removals.push(...dropWays(content, wordsOf(spoken.lexicon), options.keep));
  const noted = addNotes(content, notes, options.url);
  yield;
  opened?.clutter.dropRests(content);
  around.without(content);
  yield;
  const told = withoutRepeated(links.current === 1 ? withDeck(head, content) : head, content);
  const shown = withLeadOnce(told, content, page, spoken.lexicon);
  return {
    content,
    metadata: shown,
    removals: removals.filter(({ text }) => !noted.includes(text)),
    isCut,
    links,
    clutter: around,
    seen: lore.seen(content),
    frameAt,
  };
}

/** What the header of all pages says; a page amid the article often tells less of it than the one that is read now. */
function headOf({ metadata: opened, links }: PageReading, own: Metadata): Partial<Metadata> {
  const { byline, desk, section, siteName, standfirst = own.standfirst } = opened;
  const isFirst = links.current === 1;
  return {
    byline: isFirst || byline.length ? byline : own.byline,
    desk: isFirst || desk.length ? desk : own.desk,
    section: isFirst ? section : (section ?? own.section),
    siteName,
    standfirst,
  };
}

/** The address of the article, whichever of its pages is read. */
const addressOf = ({ current, pages }: PageLinks, { url }: Metadata): string =>
  (current > 1 && pages.get(1)) || url;
