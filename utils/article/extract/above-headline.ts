import { key } from '../dom/text';
import type { Leaf } from './leaf';

/** What stands above the headline is the body's beginning where it holds more than this share of it. */
const LITTLE = 0.25;

/**
 * Lets go of what was chosen above the headline: notices of cookies, browsers, alerts, that read as text. `kept` are
 * indices of leaves, `title` is the headline's words; where no heading has them, the only one of the first rank counts.
 * A page whose story begins above its headline keeps all.
 */
export function dropAbove(leaves: readonly Leaf[], kept: Set<number>, title: string): void {
  const wanted = key(title);
  const first = leaves.filter(({ element }) => element.localName === 'h1');
  const says = leaves.find(({ heading, text }) => heading && wanted && key(text) === wanted);
  const headline = says ?? (first.length === 1 ? first[0] : undefined);
  if (!headline) return;
  const above = [...kept].filter((index) => index < headline.index);
  const weigh = (indices: Iterable<number>): number =>
    Array.from(indices).reduce((sum, index) => sum + (leaves[index]?.weight ?? 0), 0);
  if (weigh(above) > weigh(kept) * LITTLE) return;
  for (const index of above) kept.delete(index);
}
