import { one } from './detect/ask';
import { textContent } from './sanitize/node';
import { isLarger } from './size/larger';
import { DEEP } from './snapshot/depth';
import type { Bounds } from './snapshot/piecemeal';

/**
 * From here on reading takes several seconds and hundreds of megabytes. `elements`: the longest articles of encyclopedias,
 * and news pages with all their comments, have a third of it. `characters` of text: a long novel has a sixth. `levels`: the
 * way up from each line; parsers stop at 512, scripts don't.
 */
const LARGE = { elements: 120_000, characters: 6_000_000, levels: 5000 };

/** What is read of a page that is too large, where the reader asks for its first part. Read in a second or two. */
export const FIRST_PART: Bounds = { elements: 15_000, characters: 500_000 };

/**
 * Whether a page is so large that reading it would be felt as a page that hangs. Looks at no more of it than it takes to
 * say so; none of the live document's own methods are asked.
 */
export function isTooLarge(live: Document, { elements, characters, levels } = LARGE): boolean {
  const body = one(live, 'body');
  if (!body) return false;
  if (isLarger(live, elements) || textContent(body).length - scriptsIn(body) > characters) return true;
  return one(live, DEEP) !== null && isDeeper(live, levels);
}

/** Characters in scripts and styles, which nobody reads. */
function scriptsIn(body: Element): number {
  let sum = 0;
  for (const script of Element.prototype.querySelectorAll.call(body, 'script, style, template, noscript'))
    sum += textContent(script).length;
  return sum;
}

/** Whether anything is nested so many levels deep. Looks below each branch once, from the outside in. */
function isDeeper(live: Document, levels: number): boolean {
  const walker = Document.prototype.createTreeWalker.call(live, live, 1 /* elements */);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) {
      if (++depth > levels) return true;
    } else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth--;
      }
    }
  }
}
