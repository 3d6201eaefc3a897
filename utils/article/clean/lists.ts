import { elementsOf } from '../dom/blocks';
import { OWN } from '../dom/own';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** From this share of link text on, a list is a list of links. */
export const LINKED = 0.75;
/** Fewer cards than this may be something else. */
const CARDS = 3;
/** A row amid the story holds at most this share of the running text; teasers have some. */
const LITTLE = 0.2;
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const TITLES = 'h2, h3, h4, h5';

/** Lists of links and rows of story cards, whatever their names. */
export function* removeLists(cleaning: Cleaning): Steps<void> {
  const { page, remove, isStory, isUsual, measures, share, leaves, metadata } = cleaning;
  let last: Element | undefined;
  const titles = titlesIn(page.body);
  yield;
  yield* each(elementsOf(page.body), (element) => {
    const isList = LISTS.has(element.localName);
    const held = titles.get(element) ?? 0;
    const isRow = held >= CARDS || (held > 0 && measures.lost(element) > 0);
    if (!isList && !isRow) return;
    if (element.childElementCount < 2 || !element.isConnected) return;
    if (isList && !isStory(element) && measures.linkDensity(element) >= LINKED) {
      if (!element.closest(`blockquote, table, [${OWN}]`)) remove(element, 'list of links');
    } else if (isRow) {
      const isLittle = held >= CARDS && share(element) < LITTLE && !isStory(element);
      // Of a row that has lost some already, the rest are cards too.
      const least = measures.lost(element) > 0 ? 1 : CARDS;
      for (const card of cardsOf(element, isLittle ? CARDS : least))
        if (isLittle || isBelow(card)) remove(card, 'story card');
    }
  });

  /** Whether a card stands below the last paragraph, holds none like it, and leads to another page of the site. */
  function isBelow(card: Element): boolean {
    last ??= leaves.findLast((leaf) => isUsual(leaf) && measures.of(leaf).prose > 0 && leaf.isConnected);
    if (!last || isStory(card) || !(last.compareDocumentPosition(card) & 4)) return false;
    const link = linkOf(card.querySelector(TITLES));
    return link !== null && isOwnPage(link.getAttribute('href') ?? '', metadata.url);
  }
}

/** Whether an address is one of the page's own site, and no place on the page itself. */
function isOwnPage(address: string, page: string): boolean {
  if (address.startsWith('#') || !URL.canParse(address, page)) return false;
  return new URL(address, page).hostname === new URL(page).hostname;
}

/** How many titles with a link stand in each block that has some. */
function titlesIn(body: Element): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const title of body.querySelectorAll(TITLES)) {
    if (!linkOf(title)) continue;
    for (let above = title.parentElement; above; above = above.parentElement)
      counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

/** Children of one shape, so many at `least`, each a link with a heading: the titles of other stories. */
function cardsOf(parent: Element, least: number): Element[] {
  const groups = new Map<string, Element[]>();
  for (const child of Array.from(parent.children)) {
    if (!/^(li|div|article|section|a|figure)$/.test(child.localName)) continue;
    const shape = `${child.localName} ${child.className}`;
    const group = groups.get(shape);
    if (group) group.push(child);
    else groups.set(shape, [child]);
  }
  return [...groups.values()].filter((group) => group.length >= least && group.every(isCard)).flat();
}

function isCard(element: Element): boolean {
  const title = element.querySelector(TITLES);
  return !title?.hasAttribute(OWN) && linkOf(title) !== null;
}

/** The link in a title or around it. */
const linkOf = (title: Element | null): Element | null =>
  title?.querySelector('a[href]') ?? title?.closest('a[href]') ?? null;
