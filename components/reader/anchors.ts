/** A note's way back to the text: arrows that say nothing to who listens. */
const BACK = /^(?:\s|[↩↑⤴⏎^↵]|\ufe0e|\ufe0f)+$/;
/** What the mark of a note says: short, and a number, a letter or a sign. */
const MARK = /^[[(]?(?:\d{1,4}|[a-z]{1,2}|[*†‡§¶]{1,4})[\])]?$/i;

/** The place in the article that a link within it leads to. */
function placeOf(root: ParentNode, id: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[id]')].find((place) => place.id === id);
}

/** Scrolls to a place in the article and gives it the focus, so that the keyboard and who listens go on from there. */
export function goToPlace(root: ParentNode, id: string): void {
  const place = placeOf(root, id);
  if (!place) return;
  // Back at the mark of a note the link itself is the place to be.
  const link = place.matches('a[href]') ? place : place.querySelector<HTMLElement>(':scope > a[href^="#"]');
  const target = place.matches('a, sup, span') && link ? link : place;
  if (!target.matches('a[href]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** Says what the marks of notes, and the arrows back, are: to who listens, by roles and a name. */
export function nameAnchors(body: ParentNode, backToText: string): void {
  for (const link of body.querySelectorAll<HTMLElement>('a[href^="#"]')) {
    const text = link.textContent ?? '';
    if (BACK.test(text)) {
      link.setAttribute('role', 'doc-backlink');
      link.setAttribute('aria-label', backToText);
    } else if (MARK.test(text.trim())) link.setAttribute('role', 'doc-noteref');
  }
}
