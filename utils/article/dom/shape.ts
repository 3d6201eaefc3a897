/** So many blocks above are asked where none has a name; pages nest their columns deeper, but alike. */
const LEVELS = 8;

/**
 * What paragraphs of one body have in common: their name and class and those of the block they stand in. Where neither
 * has a class, the blocks above tell texts apart, up to the first that has one: comments stand deeper than the story.
 */
export function shapeOf(element: Element): string {
  const above = element.parentElement;
  let shape = `${element.localName} ${element.className} ${above?.localName} ${above?.className}`;
  if (element.className || above?.className) return shape;
  let at = above?.parentElement;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    shape += ` ${at.localName}`;
    if (at.className) return `${shape} ${at.className}`;
  }
  return shape;
}
