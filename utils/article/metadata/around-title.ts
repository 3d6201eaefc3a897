/** Elements near the headline, in document order. */
export interface AroundTitle {
  /** Above it, within its surroundings. */
  before: Element[];
  /** Below it, until the article is well under way. */
  after: Element[];
}

/** How many elements are looked at on either side, and how many characters of text below. */
const BEFORE = 40;
const AFTER = 300;
const TEXT_AFTER = 1500;
/** What stands near a headline without belonging to it. */
export const ELSEWHERE =
  'nav, aside, footer, dialog, [role="dialog"], [aria-modal="true"], [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="newsletter" i], [class*="popular" i], [class*="terkini" i], [class*="trending" i]';

/** The elements around the headline; without one, the beginning of the main part of the page. */
export function aroundTitle(page: Document, heading: Element | undefined): AroundTitle {
  const anchor = heading ?? page.querySelector('article, main') ?? page.body;
  if (!anchor) return { before: [], after: [] };
  const walker = page.createTreeWalker(page.body ?? anchor, NodeFilter.SHOW_ELEMENT);
  const before: Element[] = [];
  walker.currentNode = anchor;
  for (let i = 0; heading && i < BEFORE; i++) {
    const element = walker.previousNode() as Element | null;
    if (!element) break;
    if (!element.contains(anchor) && !element.closest(ELSEWHERE)) before.unshift(element);
  }
  const after: Element[] = [];
  walker.currentNode = anchor;
  let next = heading ? nextOutside(walker) : (walker.nextNode() as Element | null);
  let characters = 0;
  while (next && after.length < AFTER && characters < TEXT_AFTER) {
    if (
      /^(ASIDE|NAV|FOOTER|DIALOG|SCRIPT|STYLE|NOSCRIPT|svg|TEMPLATE)$/.test(next.nodeName) ||
      next.matches(ELSEWHERE)
    ) {
      next = nextOutside(walker);
      continue;
    }
    after.push(next);
    for (let child = next.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) characters += (child.nodeValue ?? '').trim().length;
    }
    next = walker.nextNode() as Element | null;
  }
  return { before, after };
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
