import { isHeading, leavesOf } from '../dom/blocks';
import { countWords, textOf } from '../dom/text';
import type { Metadata } from '../types';

/** A second headline has at least so many words; fewer name a part ("The background"). */
const SHORTEST = 5;

/**
 * Takes the heading with which a body begins into the header as its standfirst, where the page shows none and the heading
 * is the only one of its rank: then it heads no part of the story, but all of it. `content` begins with its first line.
 */
export function withDeck(metadata: Metadata, content: Element): Metadata {
  if (metadata.standfirst) return metadata;
  const [first, next, ...others] = leavesOf(content);
  if (!first || !next || !isHeading(first) || countWords(textOf(first)) < SHORTEST) return metadata;
  if (isHeading(next) || next.closest('li, table, dl, figure')) return metadata;
  if (others.some(({ localName }) => localName === first.localName)) return metadata;
  const standfirst = textOf(first);
  first.remove();
  return { ...metadata, standfirst };
}
