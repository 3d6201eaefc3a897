import { isHeading, leavesOf } from '../dom/blocks';
import { namesOf } from '../dom/names';
import type { Cleaning } from './study';
import type { Named } from './telling';

/** A title is at most this long (characters). */
const TITLE = 120;
/** So many parts called "comment" are comments. */
const POSTS = 2;
const TITLES = ['box', 'whole', 'comments'] as const;
/** What asks for something, or leads away. */
const ASKS = 'form, input, select, textarea, button, iframe, [role="button"]';
const NAMED = {
  comments: /-(comments?|commenter|replies|reply|discussion|disqus\w*|responses?|avatar)-/,
  related: /-(related|recirc\w*|recommend\w*|teasers?|cards?|story-?(list|item|card)|headlines?|more)-/,
};

/**
 * Whether nothing but its name speaks against a block with a paragraph of the body's shape, amid such paragraphs: sections
 * are called after their headings, and a heading may say "Comments on the plan". A second sign has nothing to do with the
 * name: what stands in it asks for something, is clutter by its words, or leads away; comments have parts called so, too.
 */
export function isToldByNameAlone({ element, rule }: Named, cleaning: Cleaning): boolean {
  const { isUsual, measures, words } = cleaning;
  const lines = leavesOf(element);
  const paragraphs = lines.filter((line) => isUsual(line) && measures.of(line).prose > 0);
  if (!paragraphs.length || !isAmid(element, cleaning)) return false;
  if (element.querySelector(ASKS)) return false;
  const links = element.querySelectorAll('a[href]').length;
  if (rule === 'comments' || rule === 'related') {
    const parts = Array.from(element.querySelectorAll('[class], [id]')).filter((part) =>
      NAMED[rule].test(namesOf(part)),
    );
    if (parts.length >= POSTS) return false;
    if (
      element.querySelector('time, [itemprop], h2 a[href], h3 a[href], h4 a[href], a[href] :is(h2, h3, h4)')
    )
      return false;
  }
  if (links > paragraphs.length || measures.linkDensity(element) > 0.25) return false;
  return !lines.some((line) => {
    const said = measures.of(line).text <= TITLE ? measures.said(line) : '';
    if (said && TITLES.some((kind) => words.is(kind, said))) return true;
    if (isHeading(line)) return false; // "Related families"
    const text = said || measures.said(line);
    return words.opens('promo', text) > 0 || words.opens('related', text) > 0;
  });
}

/** Whether paragraphs of the body's shape stand before and behind a block. */
function isAmid(element: Element, { leaves, isUsual, measures }: Cleaning): boolean {
  const isBody = (leaf: Element) => leaf.isConnected && isUsual(leaf) && measures.of(leaf).prose > 0;
  const [first, last] = [leaves.find(isBody), leaves.findLast(isBody)];
  if (!first || !last || element.contains(first) || element.contains(last)) return false;
  return Boolean(first.compareDocumentPosition(element) & 4 && element.compareDocumentPosition(last) & 4);
}
