import { elementsOf, leavesOf } from '../dom/blocks';
import { pictureName } from '../dom/picture-name';
import { key, textOf, weigh } from '../dom/text';
import type { Metadata } from '../types';

/** A piece of a body that is shown or left out as a whole: a line of text, a figure, a picture by itself. */
export interface Unit {
  element: Element;
  /** What it has in common with its repetitions. '' for a picture of which no name is known. */
  key: string;
  /** Length of its text, as `weigh` counts. */
  weight: number;
}

/** The pieces of a body, in order. */
export function unitsOf(content: Element): Unit[] {
  const pictures = Array.from(content.querySelectorAll('img, video, audio, iframe'));
  const figures = new Set(pictures.map((picture) => picture.closest('figure') ?? picture));
  const lines = leavesOf(content).filter((line) => !line.closest('figure'));
  const units = new Map(lines.map((element): [Element, Unit] => [element, lineUnit(element)]));
  for (const element of figures) {
    if (!isWithin(element, units)) units.set(element, figureUnit(element));
  }
  if (units.size === lines.length) return [...units.values()];
  // Comparing the places of siblings takes the longer the more there are; one walk knows the order of all.
  return elementsOf(content).flatMap((element) => units.get(element) ?? []);
}

function isWithin(element: Element, units: ReadonlyMap<Element, Unit>): boolean {
  for (let above: Element | null = element; above; above = above.parentElement)
    if (units.has(above)) return true;
  return false;
}

/** Whether a piece has words: a line, or a figure with a caption, which is all that the page of a slideshow has. */
export function says({ element, weight }: Unit): boolean {
  return weight > 0 || textOf(element) !== '';
}

function lineUnit(element: Element): Unit {
  const text = textOf(element);
  return { element, key: key(text), weight: weigh(text) };
}

function figureUnit(element: Element): Unit {
  const picture = element.localName === 'img' ? element : element.querySelector('img');
  const name = pictureName(picture?.getAttribute('src') ?? '');
  return { element, key: name && `picture ${name}`, weight: 0 };
}

/** What the header says, as keys: a further page begins with it too. */
export function headerKeys({ title, section, siteName, standfirst, byline, leadImage }: Metadata): string[] {
  const texts = [title, section, siteName, standfirst, leadImage?.caption, ...byline];
  const picture = pictureName(leadImage?.src ?? '');
  return [...texts.map((text) => key(text ?? '')), picture && `picture ${picture}`].filter(Boolean);
}
