import { containersOf, elementsOf, isBlock } from './blocks';
import { weigh } from './text';

/** What an element holds, in characters (those of unspaced scripts weigh three). */
export interface Measure {
  /** All text. */
  text: number;
  /** Text inside links. */
  links: number;
  /** Text of paragraphs that read as running text. */
  prose: number;
}

/** A paragraph is running text from this many characters on: about twelve words. */
export const PROSE = 70;

const NONE: Measure = { text: 0, links: 0, prose: 0 };
const NOT_PROSE = /^(figcaption|caption|h[1-6]|button|option|legend|summary|th|dt)$/;

/** The measures of all elements of a tree, kept true while elements are removed from it. */
export class Measures {
  readonly #of = new Map<Element, Measure>();

  readonly #was = new Map<Element, number>();

  /** Measures everything below `root` in one pass. */
  constructor(readonly root: Element) {
    const elements = [root, ...elementsOf(root)];
    for (const element of elements) this.#of.set(element, { text: 0, links: 0, prose: 0 });
    const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = this.#of.get(node.parentNode as Element);
      if (own) own.text += weigh(node.nodeValue ?? '');
    }
    const containers = containersOf(root);
    for (let at = elements.length - 1; at >= 0; at--) {
      const element = elements[at] as Element;
      const own = this.#of.get(element) as Measure;
      if (element.localName === 'a' && element.hasAttribute('href')) own.links = own.text;
      if (isProse(element, own, containers)) own.prose = own.text;
      this.#was.set(element, own.text);
      const above = element === root ? undefined : this.#of.get(element.parentElement as Element);
      if (!above) continue;
      above.text += own.text;
      above.links += own.links;
      above.prose += own.prose;
    }
  }

  /** What an element holds; nothing, for one that isn't of this tree. */
  of(element: Element): Measure {
    return this.#of.get(element) ?? NONE;
  }

  /** Share of an element's first text that has been removed from it, 0 to 1. */
  lost(element: Element): number {
    const was = this.#was.get(element) ?? 0;
    return was ? 1 - this.of(element).text / was : 0;
  }

  /** Share of an element's text that stands in links, 0 to 1; 0 where there is no text. */
  linkDensity(element: Element): number {
    const { text, links } = this.of(element);
    return text ? Math.min(1, links / text) : 0;
  }

  /** Takes an element out of its document and out of the measures of all above it. */
  remove(element: Element): void {
    const gone = this.of(element);
    for (let above = element.parentElement; above; above = above.parentElement) {
      const own = this.#of.get(above);
      if (!own) break;
      own.text -= gone.text;
      own.links -= gone.links;
      own.prose -= gone.prose;
    }
    element.remove();
  }
}

function isProse(element: Element, own: Measure, containers: Set<Element>): boolean {
  if (own.text < PROSE || own.links > own.text / 2) return false;
  return isBlock(element) && !containers.has(element) && !NOT_PROSE.test(element.localName);
}
