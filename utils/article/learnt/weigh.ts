import type { Line } from './line';

/** How often a line stood on other articles of the site, of how many since it was met first, and of how many subjects they all are, the open one too. */
export interface Standing {
  on: number;
  of: number;
  subjects: number;
}

/**
 * How much it takes to say that a line is the site's: `little` for a label, a link, a line in a box; `more` for what may
 * be the story's short words; `most` for a paragraph like those of the body, which agencies and papers put into
 * several stories; `never` for what can't be told by repetition.
 */
export type Care = 'little' | 'more' | 'most' | 'never';

/** What is asked of where a line stands. */
export interface Surroundings {
  /** Unknown running text of the body stands on both sides. */
  isAmid: boolean;
  /** What it is the title of is text of the story. */
  headsStory: boolean;
  /** It names what the article is about. */
  isAboutIt: boolean;
}

/** Share of the articles since that a line stands on, for what stands on nearly all of them. */
const NEARLY_ALL = 0.75;
/** What stands on fewer of many was said twice by chance. */
const SOME = 0.15;

/** The one place where a line's right to stay is weighed. */
export function careFor(line: Line, { isAmid, headsStory, isAboutIt }: Surroundings): Care {
  const { element, isProse, isAtHome, isLinked, isHeading, isTitle, isSentence, hasNumber, links, weight } =
    line;
  if (line.isWanted || element.closest('table, pre, figure')) return 'never';
  if (isProse) return isAmid || isAboutIt ? 'never' : 'most';
  if (isHeading && headsStory) return 'never';
  if (isLinked && !isSentence) return 'little';
  const isShort = weight < SHORT;
  if (element.localName === 'li' && !isLinked) return isAboutIt ? 'never' : 'most';
  if (!isShort && isAtHome) return isAboutIt ? 'never' : 'most';
  if (isTitle && headsStory) return 'more';
  if (links > 0 && isShort) return 'little';
  if (hasNumber || (isAtHome && isSentence) || !isShort) return 'more';
  return 'little';
}

/** A line with fewer characters is short. */
const SHORT = 90;

/** Whether a line that stood so often is the site's, where so much care is due. */
export function isEnough({ on, of, subjects }: Standing, care: Care): boolean {
  switch (care) {
    case 'little':
      return on >= 1 && on >= of * SOME;
    case 'more':
      return on >= 2 && on >= of * NEARLY_ALL && subjects >= 3;
    case 'most':
      return on >= 3 && on >= of * NEARLY_ALL && subjects >= 4;
    case 'never':
      return false;
  }
}
