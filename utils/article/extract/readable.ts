import { Readability } from '@mozilla/readability';
import { each, type Steps } from '../steps';
import type { Leaf } from './leaf';
import { sampleOf } from './sample';

const NUMBER = 'data-saring-leaf';

/**
 * Below this many characters Readability looks again with its guards off and takes what is longest, which on a short
 * report is the clutter around it. Its own default of 500 is meant for pages that weren't cleaned.
 */
const SHORTEST = 140;

/**
 * The leaves Readability keeps. It works on a copy of the body and changes that: only numbers come back. The head stays
 * behind, for what it says of the page is read already. Of a very large body it sees a sample, and what it says of some
 * lines is taken to be said of their like beside them.
 */
export function* readableLeaves(page: Document, leaves: Leaf[]): Steps<Set<number>> {
  for (const { element, index } of leaves) element.setAttribute(NUMBER, String(index));
  yield;
  const copy = new DOMParser().parseFromString('<title></title>', 'text/html');
  copy.title = page.querySelector('title')?.textContent ?? '';
  const { body, thinned } = sampleOf(page.body, copy);
  copy.body.replaceWith(body);
  const seen = thinned.size ? new Set(numbersIn(body)) : undefined;
  yield;
  const result = new Readability<Node>(copy, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  yield;
  const kept = new Set<number>();
  const content = result?.content as Element | undefined;
  if (content) for (const index of numbersIn(content)) if (leaves[index]) kept.add(index);
  for (const { element } of leaves) element.removeAttribute(NUMBER);
  if (seen) yield* addLike(leaves, kept, seen, thinned);
  return kept;
}

/** The numbers of the leaves with text below an element. */
function numbersIn(root: Element): number[] {
  const numbered = Array.from(root.querySelectorAll(`[${NUMBER}]`));
  return numbered
    .filter((element) => /\S/.test(element.textContent ?? ''))
    .map((element) => Number(element.getAttribute(NUMBER)));
}

/** Adds leaves that weren't `seen` where most of the same shape, in the same thinned element, are kept. */
function* addLike(
  leaves: readonly Leaf[],
  kept: Set<number>,
  seen: ReadonlySet<number>,
  thinned: ReadonlySet<Element>,
): Steps<void> {
  const votes = new Map<Element, Map<string, number>>();
  const around = ({ element }: Leaf) => {
    const found: Element[] = [];
    for (let above = element.parentElement; above; above = above.parentElement)
      if (thinned.has(above)) found.push(above);
    return found;
  };
  yield* each(leaves, (leaf) => {
    if (!seen.has(leaf.index)) return;
    for (const holder of around(leaf)) {
      const own = votes.get(holder) ?? new Map<string, number>();
      own.set(leaf.shape, (own.get(leaf.shape) ?? 0) + (kept.has(leaf.index) ? 1 : -1));
      votes.set(holder, own);
    }
  });
  yield* each(leaves, (leaf) => {
    if (seen.has(leaf.index)) return;
    const holder = around(leaf).find((one) => votes.get(one)?.has(leaf.shape));
    if (holder && (votes.get(holder)?.get(leaf.shape) ?? 0) > 0) kept.add(leaf.index);
  });
}
