import { namesOf } from '../dom/names';
import type { Cleaning } from './study';

/** The name of a picture in a font of icons, which draws it in place of the letters: `arrow_forward`, `place`. */
const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const LONGEST = 32;
const NAMED = /-(?:icons?|material-icons?\w*|material-symbols?\w*|glyphs?|ligatures?)-/;
/** Where letters are shown as they stand. */
const LITERAL = 'pre, code, kbd, samp, var, tt, .hljs';

/**
 * Words that a font shows as pictures. Two signs tell them: a line below in place of a space, an element that is called an
 * icon, one that is hidden from screen readers; or the name alone where it stands at the edge of its line.
 */
export function removeIcons({ page, remove }: Cleaning): void {
  for (const element of Array.from(page.body.querySelectorAll('i, span, em'))) {
    if (element.firstElementChild) continue;
    const text = element.textContent?.trim() ?? '';
    if (text.length < 3 || text.length > LONGEST || !NAME.test(text)) continue;
    const signs = [
      text.includes('_'),
      NAMED.test(namesOf(element)),
      element.getAttribute('aria-hidden') === 'true',
    ].filter(Boolean).length;
    if (signs < 2 && !(NAMED.test(namesOf(element)) && isAtEdge(element))) continue;
    if (!element.closest(LITERAL)) remove(element, 'icon');
  }
}

/** Whether no text stands before it in its line, or none behind. */
function isAtEdge(element: Element): boolean {
  return (['previousSibling', 'nextSibling'] as const).some((way) => {
    let beside = element[way];
    while (beside && !/\S/.test(beside.textContent ?? '')) beside = beside[way];
    return !beside;
  });
}
