/**
 * What paragraphs of one body have in common: their name and that of the block around them, with the names authors gave
 * both. Where they gave none, how deep they stand, in levels: "p" in "div" is said of half of a page.
 */
export function shapeOf(element: Element): string {
  const above = element.parentElement;
  const given = [element.className, above?.className];
  const names = [element.localName, given[0], above?.localName, given[1]].join(' ');
  return given.some(Boolean) ? names : `${names} ${depthOf(element)}`;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = element.parentElement; above; above = above.parentElement) depth++;
  return depth;
}
