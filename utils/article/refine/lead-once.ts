import type { Lexicon } from '../../rules/types';
import { leavesOf } from '../dom/blocks';
import { pictureName } from '../dom/picture-name';
import { key, textOf } from '../dom/text';
import { splitCredit } from '../metadata/credit';
import type { LeadImage, Metadata } from '../types';
import { wrap } from './add-caption';

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
  const alone = figure && picturesIn(figure).every((picture) => isOf(picture, lead)) ? figure : undefined;
  const place = alone ?? again.closest('picture') ?? again;
  const caption = alone ? textOf(alone.querySelector('figcaption')) : '';
  if (isAbove(place, content)) {
    takeOut(place, content);
    const told = caption && !lead.caption ? splitCredit(caption, lexicon) : {};
    return { ...metadata, leadImage: { ...lead, ...told } };
  }
  if (!sameIn(page, lead)) {
    if (!caption) tellBelow(place, lead, content);
    return { ...metadata, leadImage: undefined };
  }
  if (!caption || key(caption).startsWith(key(lead.caption ?? ''))) takeOut(place, content);
  return metadata;
}

const picturesIn = (root: ParentNode): Element[] => Array.from(root.querySelectorAll('img'));

/** Whether a picture is the lead image, in whichever size. */
function isOf(picture: Element, lead: LeadImage): boolean {
  const name = pictureName(lead.src);
  return name !== '' && pictureName(picture.getAttribute('src') ?? '') === name;
}

const sameIn = (root: ParentNode, lead: LeadImage): Element | undefined =>
  picturesIn(root).find((picture) => isOf(picture, lead));

/** Puts what the page says of its lead image below the picture in the body, unless it stands in the text. */
function tellBelow(place: Element, { caption, credit }: LeadImage, content: Element): void {
  const text = [caption, credit].filter(Boolean).join(' ');
  if (!text || bare(textOf(content)).includes(bare(caption ?? text))) return;
  const figure = place.localName === 'figure' ? place : wrap(place);
  if (figure.querySelector('figcaption')) return;
  const line = place.ownerDocument.createElement('figcaption');
  line.textContent = text;
  figure.append(line);
}

const bare = (text: string): string => key(text).replaceAll(' ', '');

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
