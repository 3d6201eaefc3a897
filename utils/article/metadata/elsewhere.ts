/** Class names of what stands near a headline without belonging to it. */
const NAMES = /comment|related|sidebar|recommend|newsletter|popular|terkini|trending/i;
const PLACES = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG']);

/** Whether an element itself is navigation, a dialog, or a box of something else than the article. */
export function isElsewhere(element: Element): boolean {
  return (
    PLACES.has(element.nodeName) ||
    NAMES.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('role') === 'dialog' ||
    element.getAttribute('aria-modal') === 'true'
  );
}

/** Whether a block that is named after a sidebar is the column beside it: most of the page's paragraphs stand in it. */
export function isMainColumn(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (
    PLACES.has(element.nodeName) ||
    !/sidebar/i.test(names) ||
    /comment|related|recommend|newsletter/i.test(names)
  )
    return false;
  const all = element.ownerDocument.getElementsByTagName('p').length;
  return element.getElementsByTagName('p').length * 2 > all;
}

const ARTICLE = 'article, [itemtype*="Article"], [itemtype*="Posting"]';

/**
 * The elements that belong to the story of the headline: those of the article it stands in, else, where they are of
 * several (cards of other stories), those of none.
 */
export function ofStory(elements: readonly Element[], headline: Element | undefined): readonly Element[] {
  if (!headline) return elements;
  const holders = elements.map((element) => element.closest(ARTICLE));
  const own = elements.filter((_, at) => holders[at]?.contains(headline));
  if (own.length) return own;
  return new Set(holders).size > 1 ? elements.filter((_, at) => !holders[at]) : elements;
}

/** Whether microdata says that an element tells of the very story of the headline, in whatever box it stands. */
export function isPropertyOf(element: Element, headline: Element | undefined): boolean {
  const thing = element.parentElement?.closest('[itemscope]');
  return Boolean(headline && thing?.matches(ARTICLE) && thing.contains(headline));
}

/**
 * Whether an element stands in such a box, itself counted. What holds the headline too ("has-sidebar" on the body) says
 * nothing. `known` remembers answers for the elements of one page and headline.
 */
export function standsElsewhere(
  element: Element,
  headline: Element | undefined,
  known = new Map<Element, boolean>(),
): boolean {
  const way: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    if (headline && at.contains(headline)) break;
    way.push(at);
    if (isElsewhere(at) && !isMainColumn(at)) {
      answer = true;
      break;
    }
  }
  for (const passed of way) known.set(passed, answer);
  return answer;
}

/** A teaser has less text, in characters. */
const CARD = 600;
const LEADING = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

/** Whether an element stands in a teaser of another story: a little text with a title that leads there. */
export function isOfCard(element: Element, headline: Element | undefined): boolean {
  for (
    let at: Element | null = element.parentElement;
    at && !(headline && at.contains(headline));
    at = at.parentElement
  ) {
    if ((at.textContent?.length ?? 0) > CARD) return false;
    const titles = Array.from(at.querySelectorAll(LEADING));
    if (titles.some((title) => !title.contains(element) && !element.contains(title))) return true;
  }
  return false;
}
