/** Marks an element of the copy that the live page doesn't show. */
export const UNSEEN = 'data-saring-unseen';

/** So many elements are asked for their style; a page with more is a page where asking would be felt. */
const ASKED = 20_000;

/** Names that hold other blocks: what is hidden is nearly always one of these. */
const ASKABLE =
  /^(div|section|aside|ul|ol|li|p|header|footer|dialog|article|figure|form|span|a|h[1-6]|table)$/;

/**
 * Marks what the page says is hidden (`hidden`, `aria-hidden`, inline `display: none`) and, in a document that is
 * rendered, what its style sheets hide. Nothing is marked for being far away or transparent: lazy pages fade text in.
 */
export function markUnseen(pairs: [Element, Element][]): void {
  const view = pairs[0]?.[0].ownerDocument.defaultView;
  const styled = view && pairs.length <= ASKED;
  let asked = 0;
  for (const [live, copy] of pairs) {
    if (copy.parentElement?.hasAttribute(UNSEEN)) {
      copy.setAttribute(UNSEEN, ''); // What is below something hidden needs no question.
      continue;
    }
    if (saysHidden(copy)) {
      copy.setAttribute(UNSEEN, '');
      continue;
    }
    if (!styled || !ASKABLE.test(copy.localName) || asked++ > ASKED) continue;
    if (isUndisplayed(view, live)) copy.setAttribute(UNSEEN, '');
  }
}

function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img, picture, p'))
    return true;
  const style = element.getAttribute('style');
  return Boolean(style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
}

function isUndisplayed(view: Window, element: Element): boolean {
  // Not `visibility`: it is inherited, and pages hide all of it until their scripts have run.
  return view.getComputedStyle(element).display === 'none';
}
