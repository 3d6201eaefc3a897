import { attribute, find, localName, parentNode } from '../sanitize/node';
import { hasOwnWords, isSeenAll } from './aria-hidden';
import { isClipped, maySayClipped, saysClipped } from './clipped';

/** Marks an element of the copy that the live page doesn't show; with `CLIPPED` for a value, what only screen readers are told. */
export const UNSEEN = 'data-saring-unseen';
export const CLIPPED = 'clipped';

/** Elements that may say so themselves. */
const SAYING = '[hidden], [aria-hidden="true"], [style]';

/** So many elements are asked for their style; a page with more is a page where asking would be felt. */
const ASKED = 20_000;

/** Names that hold other blocks, or words amid a line: what is hidden is nearly always one of these. */
const ASKABLE = new Set(
  `div section aside ul ol li p header footer dialog article figure form span a h1 h2 h3 h4 h5 h6 table
   em i b strong small label`.split(/\s+/),
);
/** What holds one of these isn't hidden by `visibility`: lazy pages hide pictures so until they have come. */
const LAZY = 'img, picture, video, iframe, svg';
const INLINE = /^(?:span|em|i|b|strong|small)$/;
const AND_VISIBLE = { checkVisibilityCSS: true };

/**
 * Asks how an element is hidden: null where it is shown, else what `UNSEEN` is to say. It is hidden where the page says
 * so (`hidden`, inline `display: none`, `aria-hidden` on what nobody sees) or, in a document that is rendered, its style
 * sheets take its box away, hide it where it lies over a line or within one (the page that is hidden until its scripts
 * have run is not), or clip it to nothing. Nothing is hidden for being transparent (lazy pages fade text in), but
 * what lies over the line that it stands in. Elements that only screen readers don't hear lose the attribute on the copy: later steps would take them for hidden. What it
 * says is read past the names that forms plant. `page` is the whole copy, where there is one yet.
 */
export function unseenIn(
  live: Document,
  page?: Document,
): (element: Element, copy: Element) => '' | typeof CLIPPED | null {
  const view = live.defaultView;
  // Not the element's own, for a form may call anything that. Emulated documents have none.
  const hasBox = Element.prototype.checkVisibility as ((how?: object) => boolean) | undefined;
  const saying = page && new Set<Element>(page.querySelectorAll(SAYING)); // found at once that is faster
  const mayBe = (copy: Element) => saying?.has(copy) ?? true;
  let asked = 0;
  const styledAway = (element: Element, name: string): ReturnType<ReturnType<typeof unseenIn>> => {
    if (!view || !ASKABLE.has(name) || asked++ > ASKED) return null;
    // Asked first, for it is answered faster.
    if (!hasBox?.call(element, AND_VISIBLE)) {
      const style = view.getComputedStyle(element);
      if (style.display === 'none') return '';
      if (style.visibility === 'hidden' && isLaidOver(element, name, style, view)) return '';
      if (hasBox) return null; // no box, and not hidden: `display: contents`
    }
    if (!maySayClipped(element, name)) return null;
    const style = view.getComputedStyle(element);
    if (isClipped(element, style)) return CLIPPED;
    return waitsAmid(element, style) ? '' : null;
  };
  return (element, copy) => {
    const name = localName(copy);
    if (!mayBe(copy)) return styledAway(element, name);
    if (saysHidden(copy)) return '';
    if (attribute(copy, 'aria-hidden') === 'true') {
      const away = styledAway(element, name);
      if (away !== null) return away;
      if (!isSeenAll(element, name, view)) return find(element, 'img, picture, p') ? null : '';
      Element.prototype.removeAttribute.call(copy, 'aria-hidden');
      return null;
    }
    return saysClipped(copy) ? CLIPPED : styledAway(element, name);
  };
}

function saysHidden(copy: Element): boolean {
  const hidden = attribute(copy, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attribute(copy, 'style');
  return Boolean(style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
}

/**
 * Whether an element that isn't visible is one that comes up over the page or amid a line, for words alone. `visibility`
 * is inherited, and pages hide all of themselves until their scripts have run: then the one around it is hidden too.
 */
function isLaidOver(
  element: Element,
  name: string,
  { position }: CSSStyleDeclaration,
  view: Window,
): boolean {
  const isOver = position === 'absolute' || position === 'fixed' || INLINE.test(name);
  const above = parentNode(element) as Element | null;
  return (
    isOver && above !== null && view.getComputedStyle(above).visibility === 'visible' && !find(element, LAZY)
  );
}

/** Whether transparent words lie over the line that they stand in: an explanation that comes up under the mouse. */
function waitsAmid(element: Element, { opacity, position }: CSSStyleDeclaration): boolean {
  if (opacity !== '0' || position !== 'absolute') return false;
  return attribute(element, 'role') === 'tooltip' || hasOwnWords(parentNode(element) as Element | null);
}
