import type { Leaf } from './leaf';

/** A section with so much text (characters) is a text of its own, however long what stands below the next heading is. */
const WHOLE = 3000;

/** What stands above the headline is the body's beginning where it holds more than this share of it. */
const LITTLE = 0.25;
/** A section with less text is an opening line, or empty; in characters. */
const SECTION = 200;
/** Nor is it more than an opening where the choice has so many times its text. */
const LONGER = 8;

/** What stands below a headline is a story from so much running text on (characters), in so many paragraphs. */
const STORY = 600;
const PARAGRAPHS = 3;

/**
 * The choice, unless all of it stands above the headline, below which a story stands: a stream of teasers before the
 * story that was opened. Then the text of the smallest block that holds headline and story. Indices of leaves.
 */
export function orBelow(
  leaves: readonly Leaf[],
  chosen: Set<number>,
  headline: Leaf | undefined,
): Set<number> {
  if (headline?.element.localName !== 'h1' || [...chosen].some((index) => index > headline.index))
    return chosen;
  const below = leaves.slice(headline.index + 1).filter(({ linked }) => !linked);
  for (let block = headline.element.parentElement; block; block = block.parentElement) {
    const own = below.filter(({ element }) => block?.contains(element));
    const prose = own.filter((leaf) => leaf.prose);
    if (prose.length >= PARAGRAPHS && weigh(prose) >= STORY) return new Set(own.map(({ index }) => index));
  }
  return chosen;
}

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
  const isOpening =
    weight < WHOLE && weigh(leaves.filter(({ index }) => chosen.has(index))) > weight * LONGER;
  return weight >= SECTION && !isOpening ? new Set(section.map(({ index }) => index)) : chosen;
}

/**
 * Lets go of what was chosen above the headline: notices of cookies, browsers, alerts, that read as text, and a
 * stream of teasers above a story that was opened. `kept` are indices of leaves. A page whose story begins above its headline keeps all.
 */
export function dropAbove(leaves: readonly Leaf[], kept: Set<number>, headline: Leaf | undefined): void {
  if (!headline) return;
  const above = leaves.filter(({ index }) => index < headline.index && kept.has(index));
  const isLittle = weigh(above) <= weigh(leaves.filter(({ index }) => kept.has(index))) * LITTLE;
  if (!isLittle && !(isStream(above) && hasStory(leaves, kept, headline))) return;
  for (const { index } of above) kept.delete(index);
}

/** So many texts are a stream where each stands in a block of its own. */
const STREAM = 5;

function isStream(above: readonly Leaf[]): boolean {
  const prose = above.filter((leaf) => leaf.prose);
  const blocks = new Set(prose.map(({ element }) => element.parentElement));
  return blocks.size >= STREAM && blocks.size > prose.length / 2;
}

/** Whether below a headline of the first rank a story stands, in one block with others of its paragraphs. */
function hasStory(leaves: readonly Leaf[], kept: ReadonlySet<number>, headline: Leaf): boolean {
  if (headline.element.localName !== 'h1') return false;
  const below = leaves.filter((leaf) => leaf.index > headline.index && leaf.prose && kept.has(leaf.index));
  const blocks = new Set(below.map(({ element }) => element.parentElement));
  return below.length >= PARAGRAPHS && weigh(below) >= STORY && blocks.size <= below.length / 2;
}

const weigh = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { weight }) => sum + weight, 0);
