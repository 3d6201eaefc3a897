import type { Place } from '../../utils/protocol';

const LINES = 'p, li, h2, h3, h4, h5, h6, pre, figcaption, dt, dd, td, blockquote';
/** By so much of its text, in characters, a line is known again. */
const KNOWN = 120;

/** Where one reads in what scrolls: by the first line in sight, and in px. */
export function placeIn(scroller: HTMLElement): Place {
  const top = scroller.scrollTop;
  const edge = scroller.getBoundingClientRect().top;
  for (const line of linesIn(scroller)) {
    const box = line.getBoundingClientRect();
    const text = nameOf(line);
    if (text && box.bottom > edge) return { top, line: text, above: box.top - edge };
  }
  return { top, line: '', above: 0 };
}

/** Goes to a place, by its line where that is there, else by its px. false where it isn't. */
export function goTo(scroller: HTMLElement, { top, line, above }: Place): boolean {
  scroller.scrollTo({ top, behavior: 'instant' });
  if (!line) return scroller.scrollTop === top;
  const edge = scroller.getBoundingClientRect().top;
  const ways = linesIn(scroller)
    .filter((one) => nameOf(one) === line)
    .map((one) => one.getBoundingClientRect().top - edge - above);
  const [nearest] = ways.sort((one, other) => Math.abs(one) - Math.abs(other));
  if (nearest === undefined) return false;
  scroller.scrollTo({ top: scroller.scrollTop + nearest, behavior: 'instant' });
  return true;
}

/**
 * Brings an opened reader to a place. Where its text hasn't come yet, once more when all pages have, unless somebody has
 * scrolled since.
 */
export async function returnTo(
  place: Place,
  reader: { place(): Place | undefined; goTo(place: Place): boolean },
  settled: () => Promise<void>,
): Promise<void> {
  if (reader.goTo(place)) return;
  const at = reader.place()?.top;
  await settled();
  if (reader.place()?.top === at) reader.goTo(place);
}

const linesIn = (scroller: HTMLElement) => Array.from(scroller.querySelectorAll<HTMLElement>(LINES));

const nameOf = (line: HTMLElement): string => (line.textContent ?? '').trim().slice(0, KNOWN);
