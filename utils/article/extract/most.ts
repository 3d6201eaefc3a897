import type { Leaf } from './leaf';

/** Below this share of the page's running text a choice is doubted. */
const DOUBTED = 0.2;
/** The block that holds this share of the running text is taken instead. */
const MOST = 0.8;

/**
 * The choice itself where it has a good part of the page's running text. Otherwise all running text and headings of
 * the smallest block that holds most of it: on a cleaned page that is the body, even where its paragraphs stand apart.
 */
export function orMost(leaves: Leaf[], chosen: Set<number>): Set<number> {
  const prose = leaves.filter((leaf) => leaf.prose);
  const total = sum(prose);
  if (!total || sum(leaves.filter((leaf) => chosen.has(leaf.index))) >= total * DOUBTED) return chosen;
  const mass = new Map<Element, number>();
  for (const leaf of prose) {
    for (let above = leaf.element.parentElement; above; above = above.parentElement)
      mass.set(above, (mass.get(above) ?? 0) + leaf.weight);
  }
  let holder: Element | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [element, weight] of mass) {
    if (weight >= total * MOST && weight <= smallest) {
      if (weight < smallest || holder?.contains(element)) holder = element;
      smallest = weight;
    }
  }
  const inside = prose.filter((leaf) => holder?.contains(leaf.element));
  return new Set([...inside.map((leaf) => leaf.index), ...chosen]);
}

const sum = (leaves: Leaf[]) => leaves.reduce((all, leaf) => all + leaf.weight, 0);
