import { bodyOf, openShadow, readText } from '../dom';

/** Below so many characters of text that is drawn a page shows nothing to read, in px of length. */
const LITTLE = 200;
const LINKS = 8;
const BLOCKS = 'p, li, h1, h2, h3, td, blockquote, article div';

/** Whether a page shows next to nothing: its text comes, or is drawn, only after an answer. */
export function isBare(page: Document, view: Window): boolean {
  const body = bodyOf(page);
  if (!body) return false;
  let characters = 0;
  let links = 0;
  for (const block of Element.prototype.querySelectorAll.call(body, BLOCKS)) {
    if (!isShown(block, view)) continue;
    characters += readText(block, openShadow, LITTLE).length;
    if (block.querySelector?.('a')) links += 1;
    if (characters >= LITTLE || links >= LINKS) return false;
  }
  return true;
}

function isShown(block: Element, view: Window): boolean {
  if (!Element.prototype.getClientRects.call(block).length) return false;
  const { visibility, color, fontSize } = view.getComputedStyle(block);
  return visibility === 'visible' && color !== 'rgba(0, 0, 0, 0)' && Number.parseFloat(fontSize) > 1;
}
