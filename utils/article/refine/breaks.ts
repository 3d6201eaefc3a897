import { isBlock } from '../dom/blocks';

/** Takes away line breaks that part nothing: beside a paragraph, at its beginning or its end. They show as gaps. */
export function dropIdleBreaks(content: Element): void {
  for (const br of Array.from(content.querySelectorAll('br'))) {
    const isInBlock = br.parentElement === content || (br.parentElement && isBlock(br.parentElement));
    if (isInBlock && (isEdge(br, 'previousSibling') || isEdge(br, 'nextSibling'))) br.remove();
  }
}

/** Whether nothing stands on that side within the block, or another block does. */
function isEdge(br: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside = br[side];
  while (beside && (beside.nodeType === 3 ? !/\S/.test(beside.nodeValue ?? '') : beside.nodeType !== 1))
    beside = beside[side];
  return !beside || (beside.nodeType === 1 && isBlock(beside as Element));
}
