const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table
   tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Whether an element begins a line of its own (by its name; a page's styles aren't asked). */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** All elements below a root, in the order of the document. One pass, no recursion. */
export function elementsOf(root: Element): Element[] {
  return Array.from(root.getElementsByTagName('*'));
}

/**
 * The lowest blocks with text below `root`, in order: paragraphs, headings, items, cells. Walks by recursion: the
 * snapshot bounds how deep a page is nested.
 */
export function leavesOf(root: Element): HTMLElement[] {
  const leaves: HTMLElement[] = [];
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) gather(child, leaves);
  return leaves;
}

/** Adds the leaves at or below an element; says whether it is a block or holds one. */
function gather(element: Element, leaves: HTMLElement[]): boolean {
  let holds = false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (gather(child, leaves)) holds = true;
  }
  if (!isBlock(element)) return holds;
  if (!holds && /\S/.test(element.textContent ?? '')) leaves.push(element as HTMLElement);
  return true;
}

/** Whether the element is a heading h1 to h6. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
