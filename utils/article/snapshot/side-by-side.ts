/**
 * Walks a live tree and its copy together, in document order, without recursion. `visit` gets each element below the
 * roots with its twin and how deep below the root it lies (1 for a child). On the live side a walker goes: a form
 * there may call its fields `nextElementSibling`, and lead a walk by names astray.
 */
export function sideBySide(
  live: Element,
  copy: Element,
  visit: (live: Element, copy: Element, depth: number) => void,
): void {
  const walker = Document.prototype.createTreeWalker.call(live.ownerDocument, live, 1 /* elements */);
  let depth = 1;
  let here = copy.firstElementChild;
  let there = walker.firstChild();
  while (here && there) {
    visit(there as Element, here, depth);
    if (here.firstElementChild) {
      here = here.firstElementChild;
      there = walker.firstChild();
      depth++;
      continue;
    }
    while (!here.nextElementSibling) {
      here = here.parentElement as Element;
      walker.parentNode();
      if (--depth === 0) return;
    }
    here = here.nextElementSibling;
    there = walker.nextSibling();
  }
}
