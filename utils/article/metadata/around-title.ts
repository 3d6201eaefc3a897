import { isElsewhere, isMainColumn, standsElsewhere } from './elsewhere';
import { mayHoldDate } from './moment';
import { linesOf } from './text';

/** An element near the headline. What is asked of it more than once is read once. */
export class Near {
  #marks?: string;
  #lines?: string;

  constructor(readonly element: Element) {}

  /** The names its author gave it: class, id, rel, itemprop, test ids. */
  get marks(): string {
    this.#marks ??= marksOf(this.element);
    return this.#marks;
  }

  /** Its text, a line for each block; cut a little beyond `NEAR_TEXT`. */
  get lines(): string {
    this.#lines ??= linesOf(this.element, NEAR_TEXT + 1);
    return this.#lines;
  }
}

/** Longer texts are no bylines and no dates, in characters. */
export const NEAR_TEXT = 300;

/** Elements near the headline, in document order. */
export interface AroundTitle {
  /** The headline's own element; absent where the page marks none. */
  headline?: Element;
  /** Above it, within its surroundings. */
  before: Near[];
  /** Below it, until the article is well under way. */
  after: Near[];
}

/** How many elements are looked at on either side, and how many characters of text below. */
const BEFORE = 40;
const AFTER = 300;
const TEXT_AFTER = 1500;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'svg', 'TEMPLATE']);

/** The elements around the headline; without one, the beginning of the main part of the page. */
export function aroundTitle(page: Document, headline: Element | undefined): AroundTitle {
  const anchor = headline ?? page.querySelector('article, main') ?? page.body;
  if (!anchor) return { headline, before: [], after: [] };
  const walker = page.createTreeWalker(page.body ?? anchor, NodeFilter.SHOW_ELEMENT);
  const before: Near[] = [];
  const known = new Map<Element, boolean>();
  walker.currentNode = anchor;
  for (let i = 0; headline && i < BEFORE; i++) {
    const element = walker.previousNode() as Element | null;
    if (!element) break;
    if (!element.contains(anchor) && !standsElsewhere(element, headline, known))
      before.unshift(new Near(element));
  }
  const after: Near[] = [];
  walker.currentNode = anchor;
  let next = headline ? nextOutside(walker) : (walker.nextNode() as Element | null);
  let characters = 0;
  while (next && after.length < AFTER && characters < TEXT_AFTER) {
    if (SKIPPED.has(next.nodeName) || (isElsewhere(next) && !isMainColumn(next) && !isDateline(next))) {
      next = nextOutside(walker);
      continue;
    }
    after.push(new Near(next));
    for (let child = next.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) characters += (child.nodeValue ?? '').trim().length;
    }
    next = walker.nextNode() as Element | null;
  }
  return { headline, before, after };
}

/** Some set names and date in an `<aside>` or `<footer>` of the head: little text with a date or a byline, and nothing that leads on. */
function isDateline(element: Element): boolean {
  if (element.nodeName !== 'ASIDE' && element.nodeName !== 'FOOTER') return false;
  if (element.querySelector('h1, h2, h3, h4, article, form')) return false;
  const isSigned = element.querySelector('[rel~="author"], address, [class*="byline" i]') !== null;
  if (!isSigned && element.querySelector('li')) return false;
  const text = linesOf(element, NEAR_TEXT);
  return text.length < NEAR_TEXT / 2 && (isSigned || mayHoldDate(text));
}

export function marksOf(element: Element): string {
  let marks = '';
  for (const name of ['class', 'id', 'rel', 'itemprop', 'data-testid', 'data-qa-id', 'data-component']) {
    const value = element.getAttribute(name);
    if (value) marks += `${value} `;
  }
  return marks;
}

/** The next element that isn't within the walker's own. */
function nextOutside(walker: TreeWalker): Element | null {
  let sibling = walker.nextSibling();
  while (!sibling) {
    if (!walker.parentNode()) return null;
    sibling = walker.nextSibling();
  }
  return sibling as Element;
}
