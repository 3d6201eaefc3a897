import { elementsOf } from './blocks';
import { spacedText } from './text';

/** How much of a removed block's text a report keeps, in characters. */
const NOTED = 200;

/** The text by which a report knows a block. */
export const noteOf = (element: Element): string => spacedText(element, 2 * NOTED).slice(0, NOTED);

/** The blocks below a root that the reader wants back, known by the texts of their removals; and others that must stay. */
export class Kept {
  // Not an attribute: a page that knows our source would set it itself.
  readonly #blocks: Set<Element>;

  constructor(root: Element, texts: readonly string[] = [], others: readonly Element[] = []) {
    const wanted = new Set(texts);
    const found = texts.length ? elementsOf(root).filter((element) => wanted.has(noteOf(element))) : [];
    this.#blocks = new Set([...found, ...others]);
  }

  /** Whether an element is such a block, stands in one or holds one. */
  guards(element: Element): boolean {
    if (!this.#blocks.size) return false;
    for (let above: Element | null = element; above; above = above.parentElement)
      if (this.#blocks.has(above)) return true;
    for (const block of this.#blocks) if (element.contains(block)) return true;
    return false;
  }
}
