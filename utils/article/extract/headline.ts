import type { Leaf } from './leaf';

/** What stands above the headline is the body's beginning where it holds more than this share of it. */
const LITTLE = 0.25;
/** A section with less text is an opening line, or empty; in characters. */
const SECTION = 200;
/** Nor is it more than an opening where the choice has so many times its text. */
const LONGER = 8;

/**
 * The choice, unless all of it stands under other headings of the first rank, and nothing under the headline, which has
 * a section with text: tables, lists and short lines beside columns that read better. Indices of leaves.
 */
export function orOwnSection(
  leaves: readonly Leaf[],
  chosen: Set<number>,
  headline: Leaf | undefined,
): Set<number> {
  if (headline?.element.localName !== 'h1') return chosen;
  const next = leaves.find(({ index, element }) => index > headline.index && element.localName === 'h1');
  if (!next || [...chosen].some((index) => index < next.index)) return chosen;
  const section = leaves.slice(headline.index + 1, next.index).filter(({ linked }) => !linked);
  const weight = weigh(section);
  const isOpening = weigh(leaves.filter(({ index }) => chosen.has(index))) > weight * LONGER;
  return weight >= SECTION && !isOpening ? new Set(section.map(({ index }) => index)) : chosen;
}

/**
 * Lets go of what was chosen above the headline: notices of cookies, browsers, alerts, that read as text. `kept` are
 * indices of leaves. A page whose story begins above its headline keeps all.
 */
export function dropAbove(leaves: readonly Leaf[], kept: Set<number>, headline: Leaf | undefined): void {
  if (!headline) return;
  const above = leaves.filter(({ index }) => index < headline.index && kept.has(index));
  if (weigh(above) > weigh(leaves.filter(({ index }) => kept.has(index))) * LITTLE) return;
  for (const { index } of above) kept.delete(index);
}

const weigh = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { weight }) => sum + weight, 0);
