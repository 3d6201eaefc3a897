/** What stands around one paragraph alone is so many levels deep at most. */
const ALONE = 4;

/** What holds several chosen leaves, right above each, and the block around that. */
export function holdersOf(chosen: Element[]): Set<Element> {
  const held = new Map<Element, number>();
  const above = (element: Element) => {
    const levels: Element[] = [];
    for (let at = element.parentElement; at && levels.length < ALONE + 2; at = at.parentElement)
      levels.push(at);
    return levels;
  };
  for (const element of chosen) for (const at of above(element)) held.set(at, (held.get(at) ?? 0) + 1);
  const holders = new Set<Element>();
  for (const element of chosen) {
    const levels = above(element);
    const first = levels.slice(0, ALONE).findIndex((at) => (held.get(at) ?? 0) > 1);
    for (const at of levels.slice(Math.max(first, 0), Math.max(first, 0) + 2)) holders.add(at);
  }
  return holders;
}
