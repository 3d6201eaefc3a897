import { isLarger } from '../size/larger';
import { finish, type Steps } from '../steps';
import { isBlock } from './blocks';
import { spacedText, weigh } from './text';

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

/** With the text at first, what it says, once somebody has asked, and whether a block stands below. */
type Own = Measure & { was: number; said: string | undefined; holds: boolean };

const NONE: Measure = { text: 0, links: 0, prose: 0 };
const NOT_PROSE = new Set(
  'figcaption caption h1 h2 h3 h4 h5 h6 button option legend summary th dt'.split(' '),
);

/** An element that holds more is walked with places to pause. */
const LARGE = 1000;

/** The measures of all elements of a tree, kept true while elements are removed from it. */
export class Measures {
  /** The lowest blocks with text, in order, as they were at first. */
  readonly leaves: HTMLElement[] = [];
  readonly #of = new Map<Element, Own>();

  private constructor() {}

  /** Measures everything below `root` in one walk; its depth is bounded by the snapshot. */
  static *taken(root: Element): Steps<Measures> {
    const measures = new Measures();
    yield* measures.#walk(root, isBlock(root), true);
    return measures;
  }

  *#walk(element: Element, isOwnLine: boolean, mayBeLarge: boolean): Steps<Own> {
    const isLarge = mayBeLarge && isLarger(element, LARGE);
    const own: Own = { text: 0, links: 0, prose: 0, was: 0, said: undefined, holds: false };
    this.#of.set(element, own);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const { nodeType } = child;
      if (nodeType === 3) own.text += weigh((child as Text).data);
      else if (nodeType === 1) {
        const isLine = isBlock(child as Element);
        const steps = this.#walk(child as Element, isLine, isLarge);
        const below = isLarge ? yield* steps : finish(steps);
        if (isLarge) yield;
        if (isLine || below.holds) own.holds = true;
        own.text += below.text;
        own.links += below.links;
        own.prose += below.prose;
      }
    }
    own.was = own.text;
    if (!own.text) return own;
    const { localName } = element;
    if (localName === 'a' && element.hasAttribute('href')) own.links = own.text;
    if (isOwnLine && !own.holds) {
      this.leaves.push(element as HTMLElement);
      if (own.text >= PROSE && own.links <= own.text / 2 && !NOT_PROSE.has(localName)) own.prose = own.text;
    }
    return own;
  }

  /** What an element holds; nothing, for one that isn't of this tree. */
  of(element: Element): Measure {
    return this.#of.get(element) ?? NONE;
  }

  /** The spaced text of an element, read once: every pass asks for the same lines. */
  said(element: Element): string {
    const own = this.#of.get(element);
    if (!own) return spacedText(element);
    own.said ??= spacedText(element);
    return own.said;
  }

  /** What stands before an element in the one around it. */
  before(element: Element): Measure {
    const sum = { text: 0, links: 0, prose: 0 };
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
      const { text, links, prose } = this.of(at);
      sum.text += text;
      sum.links += links;
      sum.prose += prose;
    }
    return sum;
  }

  /** Share of an element's first text that has been removed from it, 0 to 1. */
  lost(element: Element): number {
    const own = this.#of.get(element);
    return own?.was ? 1 - own.text / own.was : 0;
  }

  /** Lets an element's text be as if it had never been, for what stands above: nobody sees it. Then it may be removed. */
  forget(element: Element): void {
    const { text } = this.of(element);
    for (let above = element.parentElement; above; above = above.parentElement) {
      const own = this.#of.get(above);
      if (own) own.was -= text;
    }
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
      own.said = undefined;
      own.text -= gone.text;
      own.links -= gone.links;
      own.prose -= gone.prose;
    }
    element.remove();
  }
}
