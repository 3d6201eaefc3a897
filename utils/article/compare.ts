import type { Extracted } from './types';

/** Shorter lines (characters) are in many stories. */
const LINE = 25;
/** So large a share of the lines of one story is in the other where they are the same. */
const SAME = 0.5;
const WHOLE = 0.9;
/** More text counts from so many words on: fewer are a changed time or a caption. */
const WORDS = 25;

/**
 * Whether all pages of `before` are in `came`. True where there was nothing before. `renamed`: the address of the open
 * page then, and now; sites write it anew (a fragment, no more tracking) without going anywhere.
 */
export function coversParts(
  came: Extracted,
  before: Extracted | undefined,
  { from, to }: { from: string; to: string },
): boolean {
  const urls = new Set(came.article.parts.map(({ url }) => url));
  return !before || before.article.parts.every(({ url }) => urls.has(url === from ? to : url));
}

/**
 * Whether two extractions read the same story, one perhaps with less of its text. Titles don't tell: a site that goes on
 * without loading a page often leaves the old one in its head.
 */
export function isSameStory(one: Extracted, other: Extracted): boolean {
  return shareOf(one, other) >= SAME || shareOf(other, one) >= SAME;
}

/** Whether `came` is the story of `before` with more text, and lacks nothing of it. */
export function addsTo(came: Extracted, before: Extracted): boolean {
  return came.article.wordCount - before.article.wordCount >= WORDS && shareOf(before, came) >= WHOLE;
}

/** Share of the lines of one story that the other has as well, 0 to 1; 0 where it has none. */
function shareOf(one: Extracted, other: Extracted): number {
  const lines = linesOf(one);
  // As one text: a line may have grown.
  const all = linesOf(other).join('\n');
  return lines.length ? lines.filter((line) => all.includes(line)).length / lines.length : 0;
}

function linesOf({ article }: Extracted): string[] {
  return article.body
    .replace(/<[^>]*(?:>|$)/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= LINE);
}
