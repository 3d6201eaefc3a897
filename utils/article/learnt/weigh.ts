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
  /** It has a word of the title; or it is a paragraph, and names what others name that are of this article alone. */
  isAboutIt: boolean;
  /** It is of a list all of whose lines are known. */
  isOfKnown: boolean;
  /** It is of a list or table in which there are links, and nothing else but known lines. */
  leadsAway: boolean;
}

/** Share of the articles since that a line stands on, for what stands on nearly all of them. */
const NEARLY_ALL = 0.75;
/** What stands on fewer of many was said twice by chance. */
const SOME = 0.3;

/** A line with fewer characters is short. */
const SHORT = 90;

/** The one place where it is weighed how sure one has to be of a line. */
export function careFor(
  line: Line,
  { isAmid, headsStory, isAboutIt, isOfKnown, leadsAway }: Surroundings,
): Care {
  const { element, isProse, isAtHome, isLinked, isTitle, isSentence, hasNumber, links } = line;
  const isShort = line.weight < SHORT;
  if (line.isWanted || element.closest('pre')) return 'never';
  if (element.closest('table')) return leadsAway && !isSentence ? 'little' : 'never';
  if (isProse) return isAmid || isAboutIt ? 'never' : 'most';
  if (headsStory && (line.isHeading || asks(line.text) || (isTitle && tells(line.text)))) return 'never';
  if (isLinked && !isSentence) return 'little';
  if (isAboutIt && (!isShort || element.localName === 'li')) return 'never';
  if (element.localName === 'li') return isOfKnown && !hasNumber ? 'more' : 'most';
  if (element.closest('blockquote') && !isLinked) return 'most';
  if (!isShort && isAtHome) return links > 0 ? 'more' : 'most';
  if (headsStory && isTitle) return 'more';
  if (links > 0 && isShort) return 'little';
  return hasNumber || !isShort || isSentence ? 'more' : 'little';
}

/** Every talk of a series may begin with the same question. */
const asks = (text: string): boolean => /[?？؟]["”»’]?$/.test(text);

/** A label ends otherwise. */
const tells = (text: string): boolean => /[.!…。！۔।]["”»’]?$/.test(text);

/** Whether a line that stood so often is the site's, where so much care is due. */
export function isEnough({ on, of, subjects }: Standing, care: Care): boolean {
  switch (care) {
    case 'little':
      return on >= 1 && on >= of * SOME;
    case 'more':
      return on >= 2 && on >= of * NEARLY_ALL && subjects >= 2;
    case 'most':
      return on >= 3 && on >= of * NEARLY_ALL && subjects >= 3;
    case 'never':
      return false;
  }
}

/** How often something stood in a frame, and on how many of these articles something in it was kept. */
export interface FrameStanding {
  on: number;
  of: number;
  kept: number;
}

/** Whether a line stands in a frame of its own of which nothing was kept so often that it needn't be either. */
export function isNeverKept({ on, of, kept }: FrameStanding, line: Line): boolean {
  if (kept || line.isProse || line.isAtHome || !line.around.length || line.isWanted) return false;
  if (line.element.closest('table, pre, blockquote')) return false;
  return on >= (line.isLinked ? 2 : 4) && on >= of * NEARLY_ALL;
}
