import { isHeading } from '../dom/blocks';

/** So many headings in other blocks make a list of items. */
const OTHERS = 2;
const PICTURE = 'figure, img, picture, video, iframe';

/** Whether a heading is an item of a list that shows nothing but a picture: others of its name stand in the same text. */
export function isPicturedItem(heading: Element, content: Element): boolean {
  if (!isHeading(heading)) return false;
  const below = heading.nextElementSibling;
  if (!below?.matches(PICTURE) && !below?.querySelector(PICTURE)) return false;
  const blocks = blocksOf(content).get(nameOf(heading));
  return (blocks?.size ?? 0) > OTHERS;
}

/** The blocks of a text's headings by the headings' name: asked once, for a text may have thousands. */
function blocksOf(content: Element): Map<string, Set<Element | null>> {
  const known = asked.get(content);
  if (known) return known;
  const blocks = new Map<string, Set<Element | null>>();
  for (const heading of content.querySelectorAll('h2, h3, h4, h5, h6')) {
    const name = nameOf(heading);
    blocks.set(name, (blocks.get(name) ?? new Set()).add(heading.parentElement));
  }
  asked.set(content, blocks);
  return blocks;
}

const asked = new WeakMap<Element, Map<string, Set<Element | null>>>();
const nameOf = (heading: Element): string => `${heading.localName} ${heading.className}`;
