/**
 * Nodes in a fragment, to put where they belong all at once. Handed over one by one: as arguments of one call, a hundred
 * thousand nodes end the stack.
 */
export function gathered(nodes: Iterable<Node>, page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const node of Array.from(nodes)) fragment.append(node);
  return fragment;
}
