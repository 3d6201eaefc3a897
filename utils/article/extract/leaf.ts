import { isHeading } from '../dom/blocks';
import { dataTableOf } from '../dom/data-table';
import { PROSE } from '../dom/measures';
import { OWN } from '../dom/own';
import { shapeOf } from '../dom/shape';
import { squash, weigh } from '../dom/text';

/** One lowest block of the page, with what choosing asks of it. */
export interface Leaf {
  /** Place among all leaves of the page. */
  index: number;
  element: HTMLElement;
  text: string;
  /** Length in characters; those of unspaced scripts weigh three. */
  weight: number;
  /** Whether most of it is links. */
  linked: boolean;
  /** Whether it is the story's for all that. */
  own: boolean;
  /** Whether it reads as running text. */
  prose: boolean;
  heading: boolean;
  /** Names and place, the same for paragraphs of one body. */
  shape: string;
}

/** Looks at a leaf once. */
export function describe(element: HTMLElement, index: number): Leaf {
  const text = squash(element.textContent ?? '');
  const weight = weigh(text);
  const links = Array.from(element.querySelectorAll('a[href]'));
  const inLinks = element.closest('a[href]')
    ? weight
    : links.reduce((sum, link) => sum + weigh(link.textContent ?? ''), 0);
  const linked = inLinks > weight / 2;
  return {
    index,
    element,
    text,
    weight,
    linked,
    own: linked && (element.hasAttribute(OWN) || dataTableOf(element) !== undefined),
    prose: weight >= PROSE && !linked && !element.closest('figcaption, caption, th, h1, h2, h3, h4, h5, h6'),
    heading: isHeading(element),
    shape: `${shapeOf(element)} ${element.parentElement?.parentElement?.localName}`,
  };
}

/** The lowest of some indices of leaves. One by one: as arguments of one call, a hundred thousand end the stack. */
export function firstOf(indices: Iterable<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const index of indices) if (index < first) first = index;
  return first;
}
