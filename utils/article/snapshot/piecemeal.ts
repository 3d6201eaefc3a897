import { localName, nodeType, parentNode } from '../sanitize/node';
import type { Steps } from '../steps';
import { DEEPEST } from './depth';
import { nextBeyond } from './side-by-side';

/** How much of a page is copied: what stands above its headline, and as much from there on. */
export interface Bounds {
  elements: number;
  characters: number;
}

interface Level {
  own: Node;
  copy: Node;
}

/** So many nodes are copied without a place to pause. */
const AT_ONCE = 200;
const TEXT = 3;

/**
 * A copy of a large page, made node by node so that it can pause, cut at its `bounds`, and with nothing nested deeper than
 * a walk can bear (what is deeper stands side by side, in order). `meet` is given each element of the body with its copy,
 * which has no children yet; what is below one of which it says yes is copied without asking. `isCut`: there was more. The
 * page may change meanwhile: what is moved then may be missing. None of its own methods are asked.
 */
export function* copyPiecemeal(
  live: Document,
  meet: (own: Element, here: Element) => boolean,
  { elements, characters }: Bounds = {
    elements: Number.POSITIVE_INFINITY,
    characters: Number.POSITIVE_INFINITY,
  },
): Steps<{ page: Document; isCut: boolean }> {
  const page = Node.prototype.cloneNode.call(live, false) as Document;
  const start = Number.isFinite(elements) ? Document.prototype.querySelector.call(live, 'body h1') : null;
  const levels: Level[] = [{ own: live, copy: page }];
  let body: Node | undefined;
  let unasked: Node | undefined; // nothing below it is asked
  let flat: Node | undefined; // the last element that was nested too deep
  let left = { elements, characters };
  let hasBegun = !start;
  const walker = Document.prototype.createTreeWalker.call(live, live);
  let node = walker.nextNode();
  for (let count = 1; node; count++) {
    if (count % AT_ONCE === 0) yield;
    const isElement = nodeType(node) === 1;
    if (node === start) {
      hasBegun = true;
      left = { elements, characters };
    }
    const isOver = left.elements <= 0 || left.characters <= 0;
    if (body && isOver && hasBegun) return { page, isCut: true };
    if (body && isOver && start && !Node.prototype.contains.call(node, start)) {
      node = nextBeyond(walker);
      continue;
    }
    const above = parentNode(node);
    while (levels.length && levels.at(-1)?.own !== above) levels.pop();
    const level = levels.at(-1);
    if (!level) break; // it was moved
    if (unasked && levels.every(({ own }) => own !== unasked)) unasked = undefined;
    const copy = Document.prototype.importNode.call(page, node, false);
    if (levels.length <= DEEPEST) {
      flat = undefined;
      append(level.copy, copy);
    } else if (isElement) {
      flat = copy;
      append((levels[DEEPEST] as Level).copy, copy);
    } else append(flat ?? (levels[DEEPEST] as Level).copy, copy);
    if (isElement) {
      if (body && !unasked && meet(node as Element, copy as Element)) unasked = node;
      if (!body && localName(node as Element) === 'body' && levels.length === 2) body = node;
      if (body) left.elements--;
      levels.push({ own: node, copy });
    } else if (body && nodeType(node) === TEXT) left.characters -= (node as Text).data.length;
    node = walker.nextNode();
  }
  return { page, isCut: false };
}

const append = (parent: Node, child: Node): Node => Node.prototype.appendChild.call(parent, child);
