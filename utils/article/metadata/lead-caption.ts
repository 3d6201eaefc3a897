import type { Lexicon } from '../../rules/types';
import { countWords, key, textOf } from '../dom/text';
import { lineBehind, mayCaption, OPENING } from '../pictures/line-behind';
import { wordsOf } from '../words';
import { marksOf } from './around-title';
import { bareCredit, splitCredit } from './credit';
import { linesOf } from './text';

const CREDIT = /credit|copyright|source|agency|photographer|author|kredit|quelle/i;
const CAPTION = /caption|legend|cutline|bildunterschrift|bildtext|didascalia|pie-(?:de-)?foto/i;
/** Longest credit and longest caption, in characters. */
const CREDIT_LENGTH = 200;
const LONGEST = 600;
/** Shorter alternative texts are labels, and no caption's beginning; characters. */
const ALTERNATIVE = 15;
/** Blocks around a picture that are left in search of its caption. */
const LEVELS = 5;
const NO_TEXT = /^(?:button|script|style|svg|noscript|template)$/;

/** Caption and credit of a figure, apart; `place` is the block with the caption where it is known. */
export function captionIn(
  figure: Element,
  lexicon: Lexicon,
  place: Element | undefined = placeIn(figure),
): { caption?: string; credit?: string } {
  const credits = [...figure.querySelectorAll('*')].filter((element) => isCredit(element, place));
  const outer = credits.filter(
    (element) => !credits.some((other) => other !== element && other.contains(element)),
  );
  const told = outer.map((element) => bareCredit(element.textContent ?? '', lexicon)).find(Boolean);
  let text = '';
  if (place && !outer.some((element) => element.contains(place))) {
    const copy = place.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('*')) if (isCredit(element, copy)) element.remove();
    text = linesOf(copy, 2000);
  }
  const { caption, credit } = splitCredit(text, lexicon);
  return { ...(caption ? { caption } : {}), ...(told || credit ? { credit: told || credit } : {}) };
}

function placeIn(figure: Element): Element | undefined {
  return (
    figure.querySelector('figcaption') ??
    [...figure.querySelectorAll('[class*="caption" i], [itemprop~="caption"], [class*="legend" i]')].find(
      (element) => element.textContent?.trim(),
    )
  );
}

/** A short element that says by its name who made the picture; in a caption also small print beside other text. */
function isCredit(element: Element, place: Element | undefined): boolean {
  const isNamed = CREDIT.test(marksOf(element));
  if (!isNamed && element.localName !== 'small' && element.localName !== 'cite') return false;
  const text = (element.textContent ?? '').trim();
  if (text.length >= CREDIT_LENGTH || element.querySelector('img, figcaption')) return false;
  return (
    isNamed || (text.length > 0 && Boolean(place?.contains(element)) && text !== place?.textContent?.trim())
  );
}

/** The figure of a picture, or the nearest block around it that holds a caption and no other picture. */
export function frameOf(element: Element): Element | undefined {
  const figure = element.closest('figure');
  if (figure) return figure;
  let block = element.parentElement;
  for (let i = 0; block && i < 4; i++, block = block.parentElement) {
    if (block.querySelectorAll('img, amp-img').length > 1 || block.querySelector('h1, p + p'))
      return undefined;
    if (block.querySelector('[class*="caption" i], [class*="legend" i], [class*="credit" i]')) return block;
  }
  return undefined;
}

/**
 * The caption that stands beside a picture and its figure, not in it: a `figcaption` or a block named so, one that begins
 * as the picture's alternative text does, or the only text of a block with this picture. Not further than the headline.
 */
export function captionBeside(
  picture: Element,
  figure: Element | undefined,
  headline: Element | undefined,
): Element | undefined {
  const alternative = key(picture.getAttribute('alt') ?? '');
  let at: Element | null = figure?.contains(picture) ? figure : picture;
  if (figure && figure.localName !== 'figure') at = picture;
  for (let level = 0; at?.parentElement && level < LEVELS; level++, at = at.parentElement) {
    if (at.localName === 'body' || (headline && at.parentElement.contains(headline) && at.contains(headline)))
      return undefined;
    const next = nextWithText(at);
    if (!next) continue;
    return isCaption(next, at, alternative) ? next : undefined;
  }
  return undefined;
}

/**
 * The line behind a picture in a paragraph, in the same or the next, in an element of its own: small or slanted, behind a
 * line break, or what the picture's alternative text says.
 */
export function lineOf(picture: Element, lexicon: Lexicon): Element | undefined {
  const line = lineBehind(picture);
  if (!line || (!line.isWithin && !line.isSlanted) || line.text.length > LONGEST) return undefined;
  const alternative = key(picture.getAttribute('alt') ?? '');
  const isTold = alternative.length > ALTERNATIVE && key(line.text).startsWith(alternative);
  const isApart = (line.isSlanted || line.isBroken) && countWords(line.text) <= OPENING;
  const isLikely = isApart && mayCaption(line, wordsOf(lexicon));
  if (!isTold && !isLikely) return undefined;
  const place = picture.ownerDocument.createElement('span');
  for (const node of line.nodes) place.append(node.cloneNode(true));
  return place;
}

function nextWithText(element: Element): Element | undefined {
  let next = element.nextElementSibling;
  while (next && (NO_TEXT.test(next.localName) || !textOf(next))) next = next.nextElementSibling;
  return next ?? undefined;
}

function isCaption(element: Element, beside: Element, alternative: string): boolean {
  const text = textOf(element);
  if (text.length > LONGEST || element.querySelector('img, picture, h1, h2, time, p + p')) return false;
  if (element.localName === 'figcaption' || CAPTION.test(marksOf(element))) return true;
  if (alternative.length > ALTERNATIVE && key(text).startsWith(alternative)) return true;
  const block = beside.parentElement;
  // Nothing else in the block, but for a credit.
  return (
    !/^(?:h\d|ul|ol|nav|header|main|article)$/.test(element.localName) &&
    block?.querySelectorAll('img').length === 1 &&
    !block.querySelector('h1, h2, time') &&
    !element.querySelector('a[href]') &&
    !(element.localName === 'p' && block.querySelectorAll('p').length > 1) &&
    textOf(block).length - text.length < 60
  );
}
