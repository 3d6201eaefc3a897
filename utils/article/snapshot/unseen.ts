import { attribute, find, localName } from '../sanitize/node';

/** Marks an element of the copy that the live page doesn't show. */
export const UNSEEN = 'data-saring-unseen';

/** Elements that may say so themselves. */
const SAYING = '[hidden], [aria-hidden="true"], [style]';

/** So many elements are asked for their style; a page with more is a page where asking would be felt. */
const ASKED = 20_000;

/** Names that hold other blocks: what is hidden is nearly always one of these. */
const ASKABLE = new Set(
  'div section aside ul ol li p header footer dialog article figure form span a h1 h2 h3 h4 h5 h6 table'.split(
    ' ',
  ),
);

/**
 * Asks whether a page says that an element is hidden (`hidden`, `aria-hidden`, inline `display: none`) or, in a
 * document that is rendered, its style sheets hide it. Nothing is hidden for being far away or transparent: lazy pages
 * fade text in. What it says is read past the names that forms plant. `page` is the whole copy, where there is one yet.
 */
export function unseenIn(live: Document, page?: Document): (element: Element, copy: Element) => boolean {
  const view = live.defaultView;
  // Not the element's own, for a form may call anything that. Emulated documents have none.
  const hasBox = Element.prototype.checkVisibility as (() => boolean) | undefined;
  const saying = page && new Set<Element>(page.querySelectorAll(SAYING)); // found at once that is faster
  const mayBe = (copy: Element) => saying?.has(copy) ?? true;
  let asked = 0;
  return (element, copy) => {
    if (mayBe(copy) && saysHidden(copy, element)) return true;
    if (!view || !ASKABLE.has(localName(copy)) || asked++ > ASKED) return false;
    // Asked first, for it is answered faster: no to what has no box, hidden or not (`display: contents`).
    if (hasBox?.call(element)) return false;
    // Not `visibility`: it is inherited, and pages hide all of it until their scripts have run.
    return view.getComputedStyle(element).display === 'none';
  };
}

function saysHidden(copy: Element, own: Element): boolean {
  const hidden = attribute(copy, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(copy, 'aria-hidden') === 'true' && !find(own, 'img, picture, p')) return true;
  const style = attribute(copy, 'style');
  return Boolean(style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
}
