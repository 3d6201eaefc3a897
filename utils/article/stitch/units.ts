import { leavesOf } from '../dom/blocks';
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
  const units = lines.map((element) => lineUnit(element));
  for (const element of figures) {
    if (!lines.some((line) => line.contains(element))) units.push(figureUnit(element));
  }
  return units.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
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
