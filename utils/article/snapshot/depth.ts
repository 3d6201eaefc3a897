import { gathered } from '../dom/gathered';

/**
 * Nested deeper than this, elements are lifted to this depth. Readability and serializers walk by recursion, and
 * 10 000 nested elements end their stack. Real pages stay below 100 (HTML parsers stop at 512).
 */
export const DEEPEST = 250;

/** Matches what is nested half as deep as is borne. */
export const DEEP = `${'* > '.repeat(DEEPEST / 2)}*`;

/** Whether a page may be nested too deep, or will be once the steps to come have wrapped this and that. */
export const isDeep = (page: Document): boolean => page.querySelector(DEEP) !== null;

/** Lifts whatever is nested too deep in `page`, in order; text stays where it is read. */
export function boundDepth(page: Document): void {
  const depths = new Map<Element, number>([[page.documentElement, 1]]);
  for (const element of Array.from(page.documentElement.getElementsByTagName('*'))) {
    const depth = (depths.get(element.parentElement as Element) ?? 0) + 1;
    depths.set(element, depth);
    if (depth === DEEPEST) flatten(element);
  }
}

/** Leaves an element with nothing but childless descendants, each holding its own text. */
function flatten(element: Element): void {
  const deep = Array.from(element.getElementsByTagName('*'));
  if (!deep.some((one) => one.childElementCount)) return;
  const nodes: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const flat: Node[] = [];
  let last: Element | undefined;
  for (const node of nodes) {
    const { parentNode } = node;
    if (node.nodeType === 1) {
      last = (node as Element).cloneNode(false) as Element;
      flat.push(last);
    } else if (last && parentNode !== element) last.append(node.cloneNode());
    else flat.push(node.cloneNode());
  }
  element.replaceChildren(gathered(flat, element.ownerDocument));
}
