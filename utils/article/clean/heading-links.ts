import { textOf } from '../dom/text';
import type { Cleaning } from './study';

/** What a link at the end of a heading says is at most this long, in characters. */
const SHORT = 24;
/** A word in brackets that is no number: the mark of a note is one. */
const isBracketed = (said: string): boolean =>
  /^\[[^[\]]*\]$/.test(said) && /\p{L}/u.test(said) && !/^\[\s*\d/.test(said);
const SIGN = /^[#¶§]$/;

/**
 * Links at the end of headings that belong to the page: "[edit]", "¶". Told by their place, and by brackets around
 * them, a lone sign, or the same words on another heading.
 */
export function removeHeadingLinks({ page, remove, headline }: Cleaning): void {
  const ends = new Map<string, Element[]>();
  for (const heading of Array.from(page.body.querySelectorAll('h2, h3, h4, h5, h6'))) {
    const end = heading === headline ? undefined : endOf(heading);
    if (!end) continue;
    const said = textOf(end);
    const same = ends.get(said);
    if (same) same.push(end);
    else ends.set(said, [end]);
  }
  for (const [said, found] of ends) {
    if (found.length < 2 && !isBracketed(said) && !SIGN.test(said)) continue;
    for (const end of found) remove(end, 'link of a heading');
  }
}

/** The last element of a heading, where it is short, has words before it, and is a link or holds one. */
function endOf(heading: Element): Element | undefined {
  const end = heading.lastElementChild;
  const said = textOf(end);
  if (!end || !said || said.length > SHORT || !textOf(heading).endsWith(said) || textOf(heading) === said)
    return undefined;
  return end.matches('a[href]') || end.querySelector('a[href]') ? end : undefined;
}
