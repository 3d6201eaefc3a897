import { Readability } from '@mozilla/readability';
import type { Leaf } from './leaf';

const NUMBER = 'data-saring-leaf';

/**
 * Below this many characters Readability looks again with its guards off and takes what is longest, which on a short
 * report is the clutter around it. Its own default of 500 is meant for pages that weren't cleaned.
 */
const SHORTEST = 140;

/**
 * The leaves Readability keeps. It works on a copy of the body and changes that: only numbers come back. The head stays
 * behind, for what it says of the page is read already.
 */
export function readableLeaves(page: Document, leaves: Leaf[]): Set<number> {
  for (const { element, index } of leaves) element.setAttribute(NUMBER, String(index));
  const copy = new DOMParser().parseFromString('<title></title>', 'text/html');
  copy.title = page.querySelector('title')?.textContent ?? '';
  copy.body.replaceWith(copy.importNode(page.body, true));
  const result = new Readability<Node>(copy, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const kept = new Set<number>();
  const content = result?.content as Element | undefined;
  for (const element of content?.querySelectorAll(`[${NUMBER}]`) ?? []) {
    const index = Number(element.getAttribute(NUMBER));
    if (/\S/.test(element.textContent ?? '') && leaves[index]) kept.add(index);
  }
  for (const { element } of leaves) element.removeAttribute(NUMBER);
  return kept;
}
