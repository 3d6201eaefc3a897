import { elementsOf } from '../dom/blocks';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** From this share of link text on, a list is a list of links. */
const LINKED = 0.75;
/** Fewer cards than this may be something else. */
const CARDS = 3;
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const TITLES = 'h2, h3, h4, h5';

/** Lists of links and rows of story cards, whatever their names. */
export function* removeLists(cleaning: Cleaning): Steps<void> {
  const { page, remove, isStory, measures, share } = cleaning;
  const titles = titlesIn(page.body);
  yield;
  yield* each(elementsOf(page.body), (element) => {
    const isList = LISTS.has(element.localName);
    const isRow = (titles.get(element) ?? 0) >= CARDS;
    if (!isList && !isRow) return;
    if (element.childElementCount < 2 || !element.isConnected || isStory(element)) return;
    if (isList && measures.linkDensity(element) >= LINKED) {
      if (!element.closest('blockquote, table')) remove(element, 'list of links');
    } else if (isRow && share(element) < 0.2) {
      for (const card of cardsOf(element)) remove(card, 'story card');
    }
  });
}

/** How many titles with a link stand in each block that has some. */
function titlesIn(body: Element): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const title of body.querySelectorAll(TITLES)) {
    if (!isLinked(title)) continue;
    for (let above = title.parentElement; above; above = above.parentElement)
      counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

/** Children of one shape, each a link with a heading: the titles of other stories. */
function cardsOf(parent: Element): Element[] {
  const groups = new Map<string, Element[]>();
  for (const child of Array.from(parent.children)) {
    if (!/^(li|div|article|section|a|figure)$/.test(child.localName)) continue;
    const shape = `${child.localName} ${child.className}`;
    const group = groups.get(shape);
    if (group) group.push(child);
    else groups.set(shape, [child]);
  }
  return [...groups.values()].filter((group) => group.length >= CARDS && group.every(isCard)).flat();
}

function isCard(element: Element): boolean {
  const title = element.querySelector(TITLES);
  return title !== null && isLinked(title);
}

const isLinked = (title: Element): boolean =>
  Boolean(title.querySelector('a[href]') ?? title.closest('a[href]'));
