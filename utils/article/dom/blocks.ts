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

/** The elements below `root` that hold a block somewhere: they are containers, whatever their name. */
export function containersOf(root: Element): Set<Element> {
  const containers = new Set<Element>();
  const elements = elementsOf(root);
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at] as Element;
    const parent = element.parentElement;
    if (parent && (containers.has(element) || isBlock(element))) containers.add(parent);
  }
  return containers;
}

/** The lowest blocks with text below `root`, in order: paragraphs, headings, items, cells. */
export function leavesOf(root: Element): HTMLElement[] {
  const containers = containersOf(root);
  const leaves: HTMLElement[] = [];
  for (const element of elementsOf(root)) {
    if (!isBlock(element) || containers.has(element)) continue;
    if (/\S/.test(element.textContent ?? '')) leaves.push(element as HTMLElement);
  }
  return leaves;
}

/** Whether the element is a heading h1 to h6. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
