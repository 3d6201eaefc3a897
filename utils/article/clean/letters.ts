import { textOf } from '../dom/text';

const SPOKEN = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'].map((name) => `${name}[aria-label]`).join();
/** A picture for a letter stands at the beginning of a paragraph. */
const INITIAL = 'p img[alt], p svg[aria-label]';
const LETTER = /^[“"«„]?\p{Lu}$/u;

/**
 * Puts letters that a page parts, to move or to paint them, into their words again: lines whose label says the same
 * letters, and pictures of the letter that a paragraph begins with.
 */
export function joinLetters(page: Document): void {
  for (const line of Array.from(page.body.querySelectorAll(SPOKEN))) {
    const label = line.getAttribute('aria-label')?.trim() ?? '';
    if (!label || !line.firstElementChild || line.querySelector('a, img, svg, math')) continue;
    if (textOf(line).replace(/\s/g, '') === label.replace(/\s/g, '')) line.textContent = label;
  }
  for (const picture of Array.from(page.body.querySelectorAll(INITIAL))) {
    const letter = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();
    if (LETTER.test(letter) && beginsWord(picture)) picture.replaceWith(letter);
  }
}

/** Whether nothing stands before an element in its paragraph, and the rest of a word right behind it. */
function beginsWord(element: Element): boolean {
  let at: Element = element;
  for (; at.localName !== 'p'; at = at.parentElement as Element) {
    const before = at.previousSibling;
    if (before && (before.previousSibling || /\S/.test(before.textContent ?? ''))) return false;
    if (at.nextSibling) break;
  }
  return /^\p{Ll}/u.test(at.nextSibling?.textContent ?? '');
}
