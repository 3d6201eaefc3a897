import type { Kept } from '../dom/kept';
import type { Measures } from '../dom/measures';

/** What is noted of a lowest block of the page before anything is cleaned away, since what is around it may go. */
export interface Noted {
  element: HTMLElement;
  /** What stood around it, from the inside, below the block that holds the story. */
  around: Element[];
  /** Its text and the links in it, in characters as `weigh` counts. */
  weight: number;
  links: number;
  /** Whether it is running text of the shape that most of the page's has. */
  isProse: boolean;
  /** Whether it stands right in a block where such paragraphs stand. */
  isAtHome: boolean;
  /** The reader has brought it back. */
  isWanted: boolean;
}

/** So much of what is around a line is its frame, in blocks. */
const LEVELS = 4;

/** Notes all lines of a page, in their order. Costs little: nothing is read that isn't measured yet. */
export function noteLines(page: {
  leaves: readonly HTMLElement[];
  measures: Measures;
  isStory(element: Element): boolean;
  isUsual(paragraph: Element): boolean;
  kept: Kept;
}): Noted[] {
  const { leaves, measures, isStory, isUsual, kept } = page;
  const isProse = (leaf: Element) => measures.of(leaf).prose > 0 && isUsual(leaf);
  const prose = new Set(leaves.filter(isProse));
  const homes = new Set(Array.from(prose, (leaf) => leaf.parentElement));
  const stories = new Map<Element, boolean>();
  const holdsStory = (element: Element) => {
    const known = stories.get(element) ?? isStory(element);
    stories.set(element, known);
    return known;
  };
  return leaves.map((element) => {
    const around: Element[] = [];
    for (let above = element.parentElement; above && around.length < LEVELS; above = above.parentElement) {
      if (holdsStory(above)) break;
      around.push(above);
    }
    const { text, links } = measures.of(element);
    return {
      element,
      around,
      weight: text,
      links,
      isProse: prose.has(element),
      isAtHome: homes.has(element.parentElement),
      isWanted: kept.guards(element),
    };
  });
}
