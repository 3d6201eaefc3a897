import { elementsOf } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { spacedText, textOf } from '../dom/text';
import { isPictureFile } from '../pictures/addresses';
import { each, type Steps } from '../steps';
import { isOwnMedium, mediaBeside } from './at-the-ends';
import type { Leaf } from './leaf';

const MEDIA = 'img, picture, video, audio, iframe, svg, hr';

/**
 * The smallest block that holds all kept leaves, without the others, and without pictures beyond them; those right
 * above the first stay, they are the article's own, and so do galleries and embeds right at either end. Comes as a
 * `<div>` outside of any document.
 */
export function* prune(leaves: Leaf[], kept: Set<number>): Steps<HTMLElement> {
  const indices = [...kept].sort((a, b) => a - b);
  const first = leaves[indices[0] as number] as Leaf;
  const last = leaves[indices[indices.length - 1] as number] as Leaf;
  const holder = commonHolder(first.element, last.element);
  const texts = indices.map((index) => (leaves[index] as Leaf).element);
  const next = leaves.find(({ index, element }) => index > last.index && !element.closest('figure'))?.element;
  const isRightBelow = (element: Element) => isOwnMedium(element) && (!next || isAfter(next, element));
  yield* each(leaves, (leaf) => {
    if (kept.has(leaf.index) || !holder.contains(leaf.element)) return;
    const figure = leaf.element.closest('figure, picture');
    if (figure && figure !== holder && holder.contains(figure)) {
      if (!isAfter(figure, last.element) || isRightBelow(figure)) return;
    }
    if (!isAfter(leaf.element, last.element) && isCaption(leaf.element, holder, texts)) return;
    leaf.element.remove();
  });
  yield* each(Array.from(holder.querySelectorAll(MEDIA)), (medium) => {
    if (medium.isConnected && isAfter(medium, last.element) && !isRightBelow(medium))
      (medium.closest('figure') ?? medium).remove();
  });
  const body = holder.ownerDocument.createElement('div');
  const { above, below } = mediaBeside(holder);
  body.append(holder === first.element ? holder : gathered(holder.childNodes, holder.ownerDocument));
  body.prepend(gathered(above, holder.ownerDocument));
  body.append(gathered(below, holder.ownerDocument));
  yield;
  yield* dropEmpty(body);
  return body;
}

/** A caption has at most this many characters, and stands this many blocks below what it shares with its picture. */
const CAPTION = 500;
const LEVELS = 4;

/** Whether a line stands with one picture in a block of their own, which leads nowhere and holds none of the text. */
function isCaption(line: Element, holder: Element, texts: readonly Element[]): boolean {
  if (line.querySelector('a[href]') || /^(?:h\d|li|td|th)$/.test(line.localName)) return false;
  let block = line.parentElement;
  for (let level = 0; block && block !== holder && level < LEVELS; level++, block = block.parentElement) {
    // Not `textContent`: a box of very many lines would be read from end to end for each of them.
    if (spacedText(block, CAPTION * 4).length > CAPTION * 2) return false;
    const pictures = block.querySelectorAll('img');
    if (!pictures.length) continue;
    if (
      pictures.length > 1 ||
      block.querySelector('h1, h2, h3, h4') ||
      leadsAway(block) ||
      textOf(block).length > CAPTION
    )
      return false;
    return isBefore(pictures[0] as Element, line) && !texts.some((text) => block?.contains(text));
  }
  return false;
}

/** Whether a link in a block is to anything but a picture. */
const leadsAway = (block: Element): boolean =>
  Array.from(block.querySelectorAll('a[href]')).some(
    (link) => !isPictureFile(link.getAttribute('href') ?? ''),
  );

const isBefore = (element: Element, line: Element): boolean =>
  Boolean(element.compareDocumentPosition(line) & 4);

function commonHolder(first: Element, last: Element): Element {
  let holder = first;
  while (!holder.contains(last) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

function isAfter(element: Element, last: Element): boolean {
  return Boolean(last.compareDocumentPosition(element) & 4) && !last.contains(element);
}

function* dropEmpty(body: Element): Steps<void> {
  yield* each(elementsOf(body).reverse(), (element) => {
    if (/^(br|img|source|iframe|hr|picture|video|audio|svg|td|th|wbr|track)$/.test(element.localName)) return;
    if (element.closest('svg, math')) return;
    if (!element.firstElementChild && !/\S/.test(element.textContent ?? '')) {
      // White space between inline words may live in an element of its own.
      if (/\s/.test(element.textContent ?? '') && element.nextSibling) element.replaceWith(' ');
      else element.remove();
    }
  });
}
