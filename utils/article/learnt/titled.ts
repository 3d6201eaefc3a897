import type { Line } from './line';

/**
 * What is below the title of a box goes with it: `reasons` has the known lines, and gets these. The links right below
 * one, and all of a box that begins with one and holds links, their blurbs and nothing else.
 */
export function followTitles(lines: readonly Line[], content: Element, reasons: Map<Line, string>): void {
  lines.forEach((title, at) => {
    const reason = reasons.get(title);
    if (!reason || title.isProse || title.isLinked) return;
    const said = `below “${title.text.slice(0, 60)}”, which ${reason}`;
    for (const line of inBox(at, lines, content, reasons)) if (!reasons.has(line)) reasons.set(line, said);
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next] as Line;
      if (!reasons.has(line) && (!line.isLinked || line.isSentence)) break;
      if (!reasons.has(line)) reasons.set(line, said);
    }
  });
}

/** The lines of the largest block that begins with the title at a place and holds no paragraph of the body; none where it is more than teasers. */
function inBox(
  at: number,
  lines: readonly Line[],
  content: Element,
  reasons: ReadonlyMap<Line, string>,
): Line[] {
  const before = lines[at - 1];
  let box: readonly Line[] = [];
  for (
    let above = lines[at]?.element.parentElement;
    above && above !== content;
    above = above.parentElement
  ) {
    const holder = above;
    if (before && holder.contains(before.element)) break;
    let end = at + Math.max(1, box.length);
    while (end < lines.length && holder.contains(lines[end]?.element ?? null)) end++;
    const held = lines.slice(at, end);
    if (held.some(({ isProse }) => isProse)) break;
    box = held;
  }
  const others = box.filter((line) => !reasons.has(line));
  const links = others.filter(({ isLinked }) => isLinked);
  return links.length * 2 >= others.length ? others : [];
}
