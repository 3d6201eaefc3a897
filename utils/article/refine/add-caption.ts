import { gathered } from '../dom/gathered';
import { countWords, textOf } from '../dom/text';

/** A caption has at most this many words. */
export const LONGEST = 110;

/** Moves the text of an element into the caption of a figure, behind what stands there. */
export function addCaption(figure: Element, element: Element): void {
  let caption = figure.querySelector('figcaption');
  if (!caption) {
    caption = figure.ownerDocument.createElement('figcaption');
    figure.append(caption);
  }
  if (/\S/.test(caption.textContent ?? '')) caption.append(' ');
  caption.append(gathered(element.childNodes, element.ownerDocument));
  element.remove();
}

/** A picture right before the element, or in the same small holder. */
export function pictureBefore(element: Element, content: Element): Element | undefined {
  let at: Element | null = element;
  for (let step = 0; at && at !== content && step < 3; step++, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (!before) continue;
    if (/^(img|picture|figure|video)$/.test(before.localName)) return before;
    const inside = before.querySelector('img, picture, video');
    const own = inside?.closest('figure');
    if (inside && countWords(textOf(before)) < 3) return own && before.contains(own) ? own : before;
    return undefined;
  }
  return undefined;
}

export function wrap(picture: Element): Element {
  const figure = picture.closest('figure');
  if (figure) return figure;
  const made = picture.ownerDocument.createElement('figure');
  picture.before(made);
  made.append(picture);
  return made;
}
