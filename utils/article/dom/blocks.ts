const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table
   tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Whether an element begins a line of its own (by its name; a page's styles aren't asked). */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** All elements below a root, in the order of the document. */
export function elementsOf(root: Element): Element[] {
  return Array.from(root.getElementsByTagName('*'));
}

/** The same names as a selector: the browser finds them faster than a walk does. */
const ANY_BLOCK = [...BLOCKS].join();

/** Whether another block stands in an element. */
export function holdsBlocks(element: Element): boolean {
  return element.querySelector(ANY_BLOCK) !== null;
}

/** The lowest blocks with text below `root`, in order: paragraphs, headings, items, cells. */
export function leavesOf(root: Element): HTMLElement[] {
  const blocks = root.querySelectorAll<HTMLElement>(ANY_BLOCK);
  const leaves: HTMLElement[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as HTMLElement;
    const next = blocks[at + 1]; // In the order of the document: what a block holds comes right behind it.
    if (next && block.contains(next)) continue;
    if (/\S/.test(block.textContent ?? '')) leaves.push(block);
  }
  return leaves;
}

/** Whether the element is a heading h1 to h6. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
