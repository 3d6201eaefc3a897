import { textOf } from '../dom/text';
import { embedAt } from '../embeds/embed';
import { GALLERY } from '../pictures/galleries';

/** Blocks around the body of which the neighbours are asked. */
const LEVELS = 3;
/** Neighbours without a word that are passed in search of one. */
const FAR = 4;

/** Galleries and what of other services stands for itself: part of the story wherever they touch its text. */
export function isOwnMedium(element: Element): boolean {
  return (
    element.closest(`[${GALLERY}]`) !== null ||
    (element.localName === 'iframe' && embedAt(element.getAttribute('src') ?? '') !== undefined)
  );
}

/**
 * Galleries and embeds right above and right below the block that holds the body, in order: nothing with words stands
 * between. They lie outside of it where a site keeps text and media apart.
 */
export function mediaBeside(holder: Element): { above: Element[]; below: Element[] } {
  return {
    above: along(holder, 'previousElementSibling').reverse(),
    below: along(holder, 'nextElementSibling'),
  };
}

function along(holder: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found: Element[] = [];
  let at: Element = holder;
  for (let level = 0; level < LEVELS; level++) {
    if (/^(?:body|main|article)$/.test(at.localName)) break;
    let beside = at[way];
    for (let step = 0; beside && step < FAR; step++, beside = beside[way]) {
      if (isMedia(beside)) found.push(beside);
      else if (textOf(beside)) return found;
    }
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return found;
}

/** Whether a block holds such a medium and no words beside it. */
function isMedia(element: Element): boolean {
  const media = [element, ...Array.from(element.querySelectorAll(`[${GALLERY}], iframe`))].filter(
    isOwnMedium,
  );
  if (!media.length) return false;
  const words = media.reduce((sum, medium) => sum + textOf(medium.closest('figure') ?? medium).length, 0);
  return textOf(element).length <= words + 2;
}
