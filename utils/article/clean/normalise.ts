import { leavesOf } from '../dom/blocks';
import { JSON_LD } from '../metadata/json-ld';
import { makeParagraphs } from './paragraphs';

/** Marks a paragraph that was a `<div>`: names say more of it. */
export const BLOCK = 'data-saring-block';

/** Brings markup into the shapes the later steps know, without touching a word. */
export function normalise(page: Document): void {
  for (const noscript of Array.from(page.querySelectorAll('noscript'))) rescuePicture(noscript);
  // Out of the text's way: JSON-LD stands in the middle of some articles.
  for (const data of Array.from(page.querySelectorAll(JSON_LD))) page.head.append(data);
  for (const gone of Array.from(page.querySelectorAll(`script:not(${JSON_LD}), style, link`))) gone.remove();
  // Readability drops every footer; the one below a quote names who said it.
  for (const footer of Array.from(page.querySelectorAll('blockquote footer'))) rename(footer, 'p');
  for (const button of Array.from(page.querySelectorAll('button'))) {
    if (button.querySelector('img, picture')) rename(button, 'div'); // A picture that opens large on a click.
  }
  makeParagraphs(page.body);
  // Readability turns such blocks into paragraphs too, and loses track of some; this way they are the same before and after.
  for (const leaf of leavesOf(page.body)) {
    if (leaf.localName === 'div') rename(leaf, 'p').setAttribute(BLOCK, '');
  }
}

/** A lazy picture's true source often stands in the `noscript` beside it (as text, where scripts run). */
function rescuePicture(noscript: Element): void {
  const markup = noscript.innerHTML.includes('<') ? noscript.innerHTML : (noscript.textContent ?? '');
  const before = noscript.previousElementSibling;
  if (/<img\b/i.test(markup) && markup.length < 5000) {
    const holder = new DOMParser().parseFromString(markup, 'text/html'); // Without a window: nothing loads or runs.
    const picture = holder.querySelector('img[src^="http"], img[src^="/"]');
    const lazy = before?.localName === 'img' ? before : before?.querySelector('img');
    const isPixel =
      picture &&
      (Number(picture.getAttribute('width')) === 1 ||
        /[?&/]tr?[?/&]/.test(picture.getAttribute('src') ?? ''));
    if (picture && !isPixel && lazy && !/^https?:|^\//.test(lazy.getAttribute('src') ?? '')) {
      lazy.setAttribute('src', picture.getAttribute('src') ?? '');
    }
  }
  noscript.remove();
}

/** Gives an element another name, with its attributes and children. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    try {
      other.setAttribute(attribute, value);
    } catch {
      // Parsers accept attribute names that setAttribute refuses; such a one means nothing here.
    }
  }
  other.append(...Array.from(element.childNodes));
  element.replaceWith(other);
  return other;
}
