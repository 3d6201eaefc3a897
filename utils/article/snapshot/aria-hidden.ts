import { isWordAt } from '../dom/letters';
import { wordsIn } from '../dom/names';
import {
  attribute,
  find,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  textContent,
} from '../sanitize/node';
import { isClipped, maySayClipped, saysClipped } from './clipped';

/** Lines whose parts may be kept from screen readers, and be seen all the same. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li td th dd dt blockquote figcaption caption summary'.split(' '));
/** What stands within a line. */
const INLINE = new Set('span b strong i em small sup sub big mark u font abbr time'.split(' '));
/** Pictures that carry no words for screen readers, and what shows nothing else. */
const PICTURE = /^(?:img|picture|figure|figcaption)$/;
const ICON =
  /-(?:icons?|ico|fa|fas|far|fab|glyphicons?|material-\w+|dashicons|symbols?|emoji|arrow|caret|chevron|bullet|separator|sep|divider)-/;
const ICON_FONT = /icon|symbol|awesome|glyph/i;
/** So many levels above, the line is looked for. */
const LEVELS = 4;
/** A longer text beside is no other version of a word, in characters. */
const LABEL = 300;

/** What tells words for screen readers where no style is there to be asked. */
const HEARD =
  /-(?:sr-only|screen-reader(?:-text)?|(?:u-|is-)?visually-?hidden|vh|a11y-hidden|assistive-text)-/;

/**
 * Whether what is hidden from screen readers alone is seen: a picture; words amid a line or a heading, or beside words
 * that stand for them and are for hearing only. Icons, signs, links and blocks of any size are no text of the story:
 * cards are linked twice, and drawers wait outside the window.
 */
export function isSeenAll(element: Element, name: string, view: Window | null): boolean {
  if (PICTURE.test(name)) return true;
  const text = textContent(element);
  if (text.length > 2000 || !hasWord(text) || isIcon(element, name, text, view)) return false;
  if (view && LINES.has(name) && name !== 'li') return true;
  const beside = neighbours(element);
  if (beside.some((one) => isHeard(one, view))) return true;
  if (!INLINE.has(name) || !isInLine(element)) return false;
  // Without styles one of two that touch may be for hearing: which one isn't known.
  return (
    Boolean(view) ||
    !beside.some((one) => INLINE.has(localName(one)) && attribute(one, 'aria-hidden') !== 'true')
  );
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordAt(text, at)) return !isPrivate(text.charCodeAt(at));
  return false;
}

/** Where icon fonts keep their signs. */
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

function isIcon(element: Element, name: string, text: string, view: Window | null): boolean {
  if (ICON.test(wordsIn(attribute(element, 'class') ?? ''))) return true;
  const word = text.trim();
  if (/^[a-z]+(?:_[a-z0-9]+)+$/.test(word)) return true; // a ligature of an icon font
  if (!view || !/^[a-z_]{1,30}$/.test(word) || !/^(?:i|span|em)$/.test(name)) return false;
  return ICON_FONT.test(view.getComputedStyle(element).fontFamily);
}

/** The elements that stand before and behind, but for blanks. */
function neighbours(element: Element): Element[] {
  return (['previousSibling', 'nextSibling'] as const).flatMap((side) => {
    let next = (element as Node)[side];
    if (next?.nodeType === 3 && !/\S/.test(next.nodeValue ?? '')) next = next[side];
    return next?.nodeType === 1 ? [next as Element] : [];
  });
}

/** Whether an element is short text that only screen readers are told. */
function isHeard(element: Element, view: Window | null): boolean {
  const text = textContent(element);
  if (text.length > LABEL || !hasWord(text)) return false;
  if (HEARD.test(wordsIn(attribute(element, 'class') ?? '')) || saysClipped(element)) return true;
  return Boolean(
    view && maySayClipped(element, localName(element)) && isClipped(element, view.getComputedStyle(element)),
  );
}

/** Whether an element stands in a line of text, with nothing around it that leads elsewhere. */
function isInLine(element: Element): boolean {
  if (find(element, 'a, button, div')) return false;
  let above = parentNode(element) as Element | null;
  for (let level = 0; above && level < LEVELS; level++, above = parentNode(above) as Element | null) {
    const name = localName(above);
    if (LINES.has(name)) return true;
    if (!INLINE.has(name) && name !== 'a') return name === 'div' && hasOwnWords(above);
  }
  return false;
}

/** Whether words stand in an element itself: then it is a line. */
export function hasOwnWords(element: Element | null): boolean {
  for (let child = element && firstChild(element); child; child = nextSibling(child))
    if (nodeType(child) === 3 && hasWord((child as Text).data)) return true;
  return false;
}
