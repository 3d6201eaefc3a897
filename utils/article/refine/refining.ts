import type { Lexicon } from '../../rules/types';
import { leavesOf } from '../dom/blocks';
import { PROSE } from '../dom/measures';
import type { Remove } from '../dom/removing';
import { endsSentence, squash, weigh } from '../dom/text';
import type { Metadata } from '../types';
import type { Words } from '../words';

/** What every part of `refine` works with. */
export interface Refining {
  content: HTMLElement;
  metadata: Metadata;
  remove: Remove;
  words: Words;
  lexicon: Lexicon;
}

/** The lines of the body outside of figures, in order. */
export function linesOf(content: HTMLElement): HTMLElement[] {
  return leavesOf(content).filter((leaf) => !leaf.closest('figure'));
}

/** Whether a line reads as running text: long enough, and not mostly links. */
export function isProse(line: Element): boolean {
  const text = squash(line.textContent ?? '');
  const weight = weigh(text);
  if (weight < PROSE || linkShare(line, weight) > 0.5) return false;
  return weight > 2 * PROSE || endsSentence(text);
}

/** From this share of link text on, a list is a list of links. */
const LINKED = 0.75;

/**
 * Whether a line that is a link for the greater part is one and nothing else: not where it is a sentence as long as a
 * paragraph, nor where it is one item of a list that says more than its links do.
 */
export function isLinks(line: Element): boolean {
  const list = line.closest('ul, ol, dl');
  if (list) return linkShare(list) >= LINKED;
  const text = squash(line.textContent ?? '');
  return weigh(text) < PROSE || !endsSentence(text);
}

/** Share of a line's text that stands in links. */
export function linkShare(line: Element, weight = weigh(line.textContent ?? '')): number {
  if (line.closest('a[href]')) return 1;
  const links = Array.from(line.querySelectorAll('a[href]'));
  return weight ? links.reduce((sum, link) => sum + weigh(link.textContent ?? ''), 0) / weight : 0;
}
