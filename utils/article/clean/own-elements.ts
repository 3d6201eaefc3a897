import { holdsBlocks, isBlock } from '../dom/blocks';
import { rename } from '../dom/rename';

/** Whether an element is of the page's own making (`<story-body>`, by the standard's rule for names): what it is, only style says. */
export const isOwn = (name: string): boolean => name.includes('-');

/** What stands amid a line has no more text, in characters. */
const LINE = 300;

/**
 * An element of the page's own making becomes a `<div>` with its name as one more class, unless it is short, holds no
 * blocks and stands amid a line. Gives back the block, or the element itself where it stays.
 */
export function asBlock(element: Element): Element {
  if (isInLine(element) && isShort(element)) return element;
  const name = element.localName;
  const block = rename(element, 'div');
  block.classList.add(name);
  return block;
}

const isShort = (element: Element): boolean =>
  !holdsBlocks(element) && (element.textContent ?? '').length <= LINE;

/** Whether text, or an element that belongs into lines, stands right before or behind. */
function isInLine(element: Element): boolean {
  return (['previousSibling', 'nextSibling'] as const).some((way) => {
    let node = element[way];
    while (node && !isText(node) && node.nodeType !== 1) node = node[way];
    if (!node) return false;
    if (node.nodeType !== 1) return true;
    const beside = node as Element;
    return !isBlock(beside) && !isOwn(beside.localName) && isText(beside);
  });
}

const isText = (node: Node): boolean =>
  (node.nodeType === 3 || node.nodeType === 1) && /\S/.test(node.textContent ?? '');
