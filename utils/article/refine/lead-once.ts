import type { Lexicon } from '../../rules/types';
import { leavesOf } from '../dom/blocks';
import { pictureName } from '../dom/picture-name';
import { key, textOf } from '../dom/text';
import { splitCredit } from '../metadata/credit';
import type { LeadImage, Metadata } from '../types';

/**
 * Sees to it that the lead image is shown once. Above the first line of the body it goes to the header, with its
 * caption; further down, where the page has it, it stays and the header does without. Where the page shows it in both
 * places the second goes, unless its caption says something else. `page` is what the body was taken from.
 */
export function withLeadOnce(
  metadata: Metadata,
  content: Element,
  page: Document,
  lexicon: Lexicon,
): Metadata {
  const { leadImage: lead } = metadata;
  const again = lead && sameIn(content, lead);
  if (!lead || !again) return metadata;
  const figure = again.closest('figure');
  const alone = figure?.querySelectorAll('img').length === 1 ? figure : undefined;
  const place = alone ?? again.closest('picture') ?? again;
  const caption = alone ? textOf(alone.querySelector('figcaption')) : '';
  if (isAbove(place, content)) {
    takeOut(place, content);
    const told = caption && !lead.caption ? splitCredit(caption, lexicon) : {};
    return { ...metadata, leadImage: { ...lead, ...told } };
  }
  if (!sameIn(page, lead)) return { ...metadata, leadImage: undefined };
  if (!caption || key(caption).startsWith(key(lead.caption ?? ''))) takeOut(place, content);
  return metadata;
}

function sameIn(root: ParentNode, lead: LeadImage): Element | undefined {
  const name = pictureName(lead.src);
  if (!name) return undefined;
  return Array.from(root.querySelectorAll('img')).find(
    (image) => pictureName(image.getAttribute('src') ?? '') === name,
  );
}

function isAbove(place: Element, content: Element): boolean {
  const first = leavesOf(content).find((line) => !place.contains(line));
  return !first || Boolean(place.compareDocumentPosition(first) & 4);
}

/** With the links and blocks that held nothing else. */
function takeOut(place: Element, content: Element): void {
  let above = place.parentElement;
  place.remove();
  while (above && above !== content && !above.firstElementChild && !textOf(above)) {
    const empty = above;
    above = above.parentElement;
    empty.remove();
  }
}
