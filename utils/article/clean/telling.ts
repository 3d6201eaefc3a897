import type { Cleaning } from './study';

/** A name under which more than this share of the running text stands is what the page calls its paragraphs. */
const MOST = 0.4;

/** A block with a name that clutter has too. */
export interface Named {
  element: Element;
  rule: string;
  /** The word of its name that says so. */
  word: string;
}

/** The blocks of one word, none within another, and the running text in them. */
interface Group {
  blocks: Element[];
  prose: number;
  /** As much of it as looks like the body. */
  usual: number;
  first?: Element;
  last?: Element;
}

/**
 * Asks whether a name says nothing, for the page calls the parts of its story so: builders of pages put each paragraph
 * into a "widget". It counts again above the first of them and below the last. `found` is in the order of the document.
 */
export function callsStorySo(
  found: readonly Named[],
  { page, isUsual, measures }: Pick<Cleaning, 'page' | 'isUsual' | 'measures'>,
): (named: Named) => boolean {
  const groups = new Map<string, Group>();
  for (const { element, word } of found) {
    const group = groups.get(word) ?? { blocks: [], prose: 0, usual: 0 };
    groups.set(word, group);
    if (group.blocks.at(-1)?.contains(element)) continue;
    group.blocks.push(element);
    group.prose += measures.of(element).prose;
  }
  const all = measures.of(page.body).prose;
  for (const [word, group] of groups) {
    if (group.prose <= all * MOST) groups.delete(word);
    else lookInto(group);
  }
  return ({ element, word }) => {
    const { usual = 0, prose = 0, first, last } = groups.get(word) ?? {};
    return Boolean(first && last && usual * 2 > prose && isBetween(element, first, last));
  };

  function lookInto(group: Group): void {
    for (const block of group.blocks) {
      const paragraphs = Array.from(block.querySelectorAll('p')).filter(isUsual);
      const usual = paragraphs.reduce((sum, paragraph) => sum + measures.of(paragraph).prose, 0);
      if (!usual) continue;
      group.usual += usual;
      group.first ??= block;
      group.last = block;
    }
  }
}

/** Whether an element stands between two blocks, or in one of them. */
function isBetween(element: Element, first: Element, last: Element): boolean {
  const follows = first.contains(element) || Boolean(first.compareDocumentPosition(element) & 4);
  return follows && (last.contains(element) || Boolean(last.compareDocumentPosition(element) & 2));
}
