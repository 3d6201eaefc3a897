import { attr, bodyOf, childrenOf, connected, is, parentOf, rectOf, rootOf } from '../dom';
import { isOurHost } from '../surface/hosts';
import type { Eyes } from './facts';
import { holdsArticle } from './find';
import { GONE } from './style';

/** The place a player leaves in the text is at least so high, in px. */
const PLACE = 100;

/** A known system's own wrapper around an element, which goes as a whole: its backdrop stands beside its dialog. */
export function wrapperOf(element: Element, { vendors, page }: Eyes): Element {
  const all = vendors.flatMap(({ selectors }) => selectors).join();
  let wrapper = element;
  let at: Element | null = element;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (is(at, 'body, html') || holdsArticle(page, at)) break;
    if (is(at, all)) wrapper = at;
    at = parentOf(at);
  }
  return wrapper;
}

/** The reader, its curtain and all that is in them. */
export function isOurs(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isOurHost(at)) return true;
  return false;
}

/** Under the open reader the page is inert; what comes there is looked at when the reader closes. */
export function isReading(page: Document): boolean {
  const root = rootOf(page);
  return root !== null && childrenOf(root).some(isOurHost);
}

/** Whether the page took out what we had hidden, or our mark off it. */
export const isLost = (element: Element, how: string): boolean =>
  !connected(element) || attr(element, GONE) !== how;

/** Whether a floating player has kept its place in the text, to which it can go back. */
export function hasPlace(page: Document, player: Element): boolean {
  const place = parentOf(player);
  if (!place || place === bodyOf(page) || rectOf(place).height < PLACE) return false;
  for (let at: Element | null = place; at; at = parentOf(at)) {
    if (is(at, 'article, main, [role="main"]')) return true;
  }
  return false;
}

/** What has to be the same for an element that stayed to stay again, unasked. */
export function markOf(element: Element, hits: number): string {
  const { width, height } = rectOf(element);
  const children = childrenOf(element).length;
  return `${Math.round(width)}x${Math.round(height)}/${Math.round(hits * 10)}/${children}`;
}
