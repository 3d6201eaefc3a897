import { isHeading } from '../dom/blocks';
import { textOf, weigh } from '../dom/text';

/** Blocks that hold so many paragraphs each make up a body that stands together. */
const TOGETHER = 3;
/** So much of the running text stands in such blocks. */
const MOST = 0.5;

/**
 * Asks whether a small block stands among the paragraphs of the body as a thing of its own: they stand side by side in
 * few blocks, and it is beside them, not around one of them. Where each has a block of its own the answer is no, and
 * where headings are above and below: then it is what is told under the first.
 */
export function apartFrom(prose: readonly Element[]): (block: Element) => boolean {
  const held = new Map<Element, number>();
  for (const line of prose) {
    const above = line.parentElement;
    if (above) held.set(above, (held.get(above) ?? 0) + 1);
  }
  const total = prose.reduce((sum, line) => sum + weigh(textOf(line)), 0);
  const isTogether = (block: Element | null) => Boolean(block && (held.get(block) ?? 0) >= TOGETHER);
  const together = prose.reduce(
    (sum, line) => (isTogether(line.parentElement) ? sum + weigh(textOf(line)) : sum),
    0,
  );
  if (together < total * MOST) return () => false;
  return (block) => {
    if (isTogether(block)) return false;
    let outer = block;
    while (!isTogether(outer.parentElement)) {
      if (!outer.parentElement || !isAlone(outer)) return false;
      outer = outer.parentElement;
    }
    return !(
      isHeadingBeside(outer, 'previousElementSibling') && isHeadingBeside(outer, 'nextElementSibling')
    );
  };
}

/** Whether no text stands beside a block in the one around it. */
const isAlone = (block: Element): boolean =>
  !Array.from(block.parentElement?.children ?? []).some((other) => other !== block && textOf(other));

/** Whether a heading, or the end of the block, is what stands beside. */
function isHeadingBeside(block: Element, way: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let beside = block[way];
  while (beside && !textOf(beside)) beside = beside[way];
  return beside ? isHeading(beside) : way === 'nextElementSibling';
}
