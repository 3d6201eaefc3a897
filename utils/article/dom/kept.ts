import { elementsOf } from './blocks';
import { spacedText } from './text';

/** How much of a removed block's text a report keeps, in characters. */
const NOTED = 200;

/** The text by which a report knows a block. */
export const noteOf = (element: Element): string => spacedText(element, 2 * NOTED).slice(0, NOTED);

/** The blocks below a root that the reader wants back, known by the texts of their removals. */
export class Kept {
  // Not an attribute: a page that knows our source would set it itself.
  readonly #blocks: Element[] = [];

  constructor(root: Element, texts: readonly string[] = []) {
    if (!texts.length) return;
    const wanted = new Set(texts);
    this.#blocks = elementsOf(root).filter((element) => wanted.has(noteOf(element)));
  }

  /** Whether an element is such a block, stands in one or holds one. */
  guards(element: Element): boolean {
    return this.#blocks.some((block) => block.contains(element) || element.contains(block));
  }
}
