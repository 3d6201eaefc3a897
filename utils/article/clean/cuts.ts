import type { Remove } from '../dom/removing';

/** A `remove` that notes under which rules children of an element went; `cutFrom` tells, undefined for none. */
export function withCuts(take: Remove): {
  remove: Remove;
  cutFrom: (element: Element) => ReadonlySet<string> | undefined;
} {
  const cuts = new WeakMap<Element, Set<string>>();
  const remove: Remove = (element, rule) => {
    const above = element.parentElement;
    take(element, rule);
    if (!above || element.parentElement) return; // kept, as the reader wants
    const cut = cuts.get(above);
    if (cut) cut.add(rule);
    else cuts.set(above, new Set([rule]));
  };
  return { remove, cutFrom: (element) => cuts.get(element) };
}
