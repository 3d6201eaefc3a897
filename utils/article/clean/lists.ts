import { elementsOf } from '../dom/blocks';
import type { Cleaning } from './study';

/** From this share of link text on, a list is a list of links. */
const LINKED = 0.75;
/** Fewer cards than this may be something else. */
const CARDS = 3;

/** Lists of links and rows of story cards, whatever their names. */
export function removeLists(cleaning: Cleaning): void {
  const { page, remove, isStory, measures, share } = cleaning;
  for (const element of elementsOf(page.body)) {
    if (element.childElementCount < 2 || !element.isConnected || isStory(element)) continue;
    if (/^(ul|ol|dl|menu)$/.test(element.localName) && measures.linkDensity(element) >= LINKED) {
      if (!element.closest('blockquote, table')) remove(element, 'list of links');
    } else if (share(element) < 0.2) {
      for (const card of cardsOf(element)) remove(card, 'story card');
    }
  }
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
  const heading = element.querySelector('h2, h3, h4, h5');
  return Boolean(heading && (heading.querySelector('a[href]') ?? heading.closest('a[href]')));
}
