import { clean } from './clean';
import { extract } from './extract';
import { type Frame, readFrame } from './frame';
import { notInHeader } from './header-lines';
import { readMetadata } from './metadata';
import { addNotes, collectNotes } from './notes';
import { refine } from './refine';
import { withDeck } from './refine/deck';
import { withLeadOnce } from './refine/lead-once';
import { withoutRepeated } from './refine/standfirst';
import { snapshot } from './snapshot';
import { spokenOn } from './spoken';
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
  /** The other pages of the article that it names. */
  links: PageLinks;
  /** Where it names some: what stands on it beside the body. */
  clutter: Clutter;
  /** What stands around the text, once its length in words is known. */
  frameAt(wordCount: number): Frame;
}

/**
 * Takes one page through all steps up to `refine`; null where nothing readable is on it. The document is only read.
 * A further page is read while someone reads: `rest` is awaited between the steps. What the `opened` page is known to
 * be helps: what stood beside its body goes before the rest is weighed, and its names and standfirst are looked for,
 * since further pages often tell less of themselves.
 */
export async function readPage(
  source: Document,
  options: ExtractOptions,
  { rest, opened }: { rest?(): Promise<void>; opened?: PageReading } = {},
): Promise<PageReading | null> {
  const page = snapshot(source);
  const others = leaveOneStory(source, page, options);
  const metadata = readMetadata(page, options);
  await rest?.();
  const spoken = { ...options, lexicon: spokenOn(page, metadata.lang, options.lexicon) };
  const links = pageLinks(page, options.url, [metadata.url], wordsOf(spoken.lexicon));
  const frameAt = readFrame(page, { ...spoken, title: metadata.title });
  const notes = collectNotes(page, options.url);
  const further = [...links.pages.values(), links.next ?? ''];
  const around = links.total > 1 ? new Clutter(page.body, further) : new Clutter();
  opened?.clutter.dropFrom(page.body);
  const head = opened ? { ...metadata, ...headOf(opened, metadata) } : metadata;
  const removals = [...others, ...clean(page, head, spoken)];
  await rest?.();
  const extracted = extract(page, head, spoken);
  if (!extracted) return null;
  const { content } = extracted;
  removals.push(...extracted.removals.filter(notInHeader(head)));
  await rest?.();
  removals.push(...refine(content, head, spoken));
  if (links.total > 1) removals.push(...dropWays(content, wordsOf(spoken.lexicon), options.keep));
  const noted = addNotes(content, notes, options.url);
  opened?.clutter.dropRests(content);
  around.without(content);
  const told = withoutRepeated(links.current === 1 ? withDeck(head, content) : head, content);
  const shown = withLeadOnce(told, content, page, spoken.lexicon);
  return {
    content,
    metadata: shown,
    removals: removals.filter(({ text }) => !noted.includes(text)),
    links,
    clutter: around,
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
