/**
 * Walks a tree and its copy together, in document order, without recursion. `visit` gets each element below the roots
 * with its twin and how deep below the root it lies (1 for a child), and says whether to go below it.
 */
export function sideBySide(
  live: Element,
  copy: Element,
  visit: (live: Element, copy: Element, depth: number) => boolean,
): void {
  let depth = 1;
  let there = live.firstElementChild;
  let here = copy.firstElementChild;
  while (there && here) {
    const isOpen = visit(there, here, depth);
    const first = isOpen ? there.firstElementChild : null;
    if (first) {
      there = first;
      here = here.firstElementChild;
      depth++;
      continue;
    }
    while (there && here && !there.nextElementSibling) {
      there = there.parentElement;
      here = here.parentElement;
      if (--depth === 0) return;
    }
    there = there?.nextElementSibling ?? null;
    here = here?.nextElementSibling ?? null;
  }
}
