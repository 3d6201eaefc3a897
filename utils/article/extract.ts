import type { Entries } from './clean/entries';
import { elementsOf, leavesOf } from './dom/blocks';
import { gathered } from './dom/gathered';
import { headlineOf } from './dom/headline';
import { Kept } from './dom/kept';
import { removing } from './dom/removing';
import { dropAbove, orBelow, orOwnSection } from './extract/headline';
import { describe, type Leaf } from './extract/leaf';
import { orMost } from './extract/most';
import { prune } from './extract/prune';
import { readableLeaves } from './extract/readable';
import { repair } from './extract/repair';
import { leadOf } from './extract/standfirst';
import { toldBy } from './extract/told';
import { each, type Steps } from './steps';
import type { ExtractOptions, Metadata, Removal } from './types';

/**
 * Finds the article on a cleaned page. Readability says which blocks are the body; what it threw away by mistake
 * (quotes, lists, a second half in another section) is put back by what the page itself says: the site's rule,
 * JSON-LD `articleBody`, and the shape of the paragraphs around. The blocks are the page's own, in the page's order.
 * `removals` are the blocks it left out; `null` where there is nothing to read.
 */
export function* extract(
  page: Document,
  { title, standfirst }: Pick<Metadata, 'title' | 'standfirst'>,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule' | 'keep'> & { entries?: Entries | undefined },
): Steps<{ content: HTMLElement; removals: Removal[] } | null> {
  const told = toldBy(page);
  for (const script of Array.from(page.querySelectorAll('script'))) script.remove();
  openSpans(page);
  const leaves: Leaf[] = [];
  yield* each(leavesOf(page.body), (element) => leaves.push(describe(element, leaves.length)));
  const ruled = options.rule?.content ? inside(leaves, page, options.rule.content) : new Set<number>();
  const heading = headlineOf(page, title);
  const headline = leaves.find(({ element }) => heading?.contains(element));
  yield;
  const chosen = ruled.size
    ? ruled
    : orBelow(
        leaves,
        orOwnSection(leaves, orMost(leaves, yield* readableLeaves(page, leaves)), headline),
        headline,
      );
  yield;
  const kept = yield* repair(leaves, chosen, told);
  yield;
  dropAbove(leaves, kept, headline);
  for (const index of leadOf(leaves, kept, standfirst, page)) kept.add(index);
  const wanted = new Kept(page.body, options.keep, options.entries?.guarded);
  for (const { index, element } of leaves) if (wanted.guards(element)) kept.add(index);
  for (const index of toldIn(options.entries?.blocks ?? [], leaves)) kept.add(index);
  if (!kept.size) return null;
  yield;
  const body = yield* prune(leaves, kept);
  yield;
  const { remove, removals } = removing('extract', wanted, () => undefined); // they are out of the body by now
  yield* each(leaves, ({ element }) => {
    if (!body.contains(element)) remove(element, 'not part of the story');
  });
  for (const element of elementsOf(body)) element.removeAttribute('data-saring-unseen');
  return { content: body, removals };
}

/** The lines of entries that are paragraphs, items or quotes by name, and lead nowhere. */
function toldIn(entries: readonly Element[], leaves: readonly Leaf[]): number[] {
  if (!entries.length) return [];
  const blocks = new Set(entries);
  const isWithin = (element: Element | null): boolean =>
    element !== null && (blocks.has(element) || isWithin(element.parentElement));
  const told = leaves.filter(
    ({ element, linked }) => !linked && /^(p|li|blockquote)$/.test(element.localName) && isWithin(element),
  );
  return told.map(({ index }) => index);
}

/** A `<span>` around paragraphs says nothing, and keeps them from being seen as neighbours of the others. */
function openSpans(page: Document): void {
  const around = new Set<Element>();
  for (const paragraph of page.body.querySelectorAll('span > p'))
    if (paragraph.parentElement && isBesideText(paragraph.parentElement)) around.add(paragraph.parentElement);
  for (const span of around) span.replaceWith(gathered(span.childNodes, page));
}

/** Whether another paragraph, or another such `<span>`, stands right before or behind: it isn't what a caption stands in. */
const isBesideText = ({ previousElementSibling, nextElementSibling }: Element): boolean =>
  [previousElementSibling, nextElementSibling].some(
    (beside) => beside && (beside.localName === 'p' || beside.firstElementChild?.localName === 'p'),
  );

function inside(leaves: Leaf[], page: Document, selector: string): Set<number> {
  const holders = Array.from(page.body.querySelectorAll(selector));
  const found = leaves.filter(({ element }) => holders.some((holder) => holder.contains(element)));
  return new Set(found.map(({ index }) => index));
}
