import { isHeading } from '../dom/blocks';

/** So many headings besides one make a list of items. */
const OTHERS = 2;
const PICTURE = 'figure, img, picture, video, iframe';

/** Whether a heading is an item of a list that shows nothing but a picture: others of its name stand in the same text. */
export function isPicturedItem(heading: Element, content: Element): boolean {
  if (!isHeading(heading)) return false;
  const below = heading.nextElementSibling;
  if (!below?.matches(PICTURE) && !below?.querySelector(PICTURE)) return false;
  const alike = Array.from(content.querySelectorAll(heading.localName)).filter(
    (other) => other.className === heading.className && other.parentElement !== heading.parentElement,
  );
  return alike.length >= OTHERS;
}
