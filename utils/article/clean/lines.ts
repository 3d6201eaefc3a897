import { isHeading } from '../dom/blocks';
import { dataTableOf } from '../dom/data-table';
import { isWordAt } from '../dom/letters';
import { namesOf } from '../dom/names';
import { OWN } from '../dom/own';
import { countWords, endsSentence, textOf, weigh } from '../dom/text';
import { isPictureFile } from '../pictures/addresses';
import { each, type Steps } from '../steps';
import { offerAround } from './offer-around';
import { removeRepeated } from './repeated';
import type { Cleaning } from './study';

/** A line about another story is at most this long (words). */
const RELATED = 40;
/** A promo line is at most this long (words). */
const PROMO = 70;
/** A phrase of this many words is a promo line even without a link. */
const PHRASE = 5;

/** Single lines that are no part of the story: labels, related links, promos. True sentences that begin alike stay. */
export function* removeLines(cleaning: Cleaning): Steps<void> {
  const leaves = cleaning.leaves.filter((leaf) => leaf.isConnected && cleaning.measures.of(leaf).text);
  yield* removeRepeated(leaves, cleaning);
  yield* each(leaves, (leaf) => {
    if (!leaf.isConnected || leaf === cleaning.headline || cleaning.isStory(leaf)) return;
    const rule = ruleOf(leaf, cleaning);
    if (rule) removeLine(leaf, rule, cleaning);
  });
}

/** What someone says: a word between quotes that are no name's. */
const QUOTED = /^(?:[–—-]\s*)?[„“"«»‚‘『「].*[.!?…]\s*[“”"»«’‘』」]$/;

function ruleOf(leaf: Element, cleaning: Cleaning): string | undefined {
  const { words, measures } = cleaning;
  const text = measures.said(leaf);
  if (leaf.hasAttribute(OWN)) return undefined;
  if (dataTableOf(leaf)) return undefined; // "Home" and "Away", or links to what its rows tell of.
  if (words.is('whole', text)) return QUOTED.test(text) ? undefined : 'label';
  if (isRelated(leaf, text, cleaning) || isLabelled(leaf, text, cleaning)) return 'related line';
  if (isPromo(leaf, text, cleaning)) return 'promo line';
  if (isLinkAlone(leaf, text, cleaning)) return 'link alone';
  return undefined;
}

function isRelated(leaf: Element, text: string, { words, measures }: Cleaning): boolean {
  const length = words.opens('related', text) || words.opens('box', text);
  if (!length || countWords(text) > RELATED) return false;
  const rest = text.slice(length).trim();
  const { links, text: all } = measures.of(leaf);
  if (links > (all - length) / 2) return true;
  if (!words.opens('related', text)) return false; // Titles of boxes ("Comments") need a link to be a line of their own.
  if (!/^[:：|»>-]/.test(rest) && rest && !/[:：]$/.test(text.slice(0, length))) return false;
  return !rest || links > 0 || countWords(rest) < 20;
}

/** A label in any language, a bar or colon, and a link with a title: "MORE | The title of another story". */
function isLabelled(leaf: Element, text: string, { measures }: Cleaning): boolean {
  if (!measures.of(leaf).links) return false;
  const label = /^[^|:：]{2,40}[|:：]\s*/u.exec(text)?.[0];
  if (!label || leaf.localName === 'li' || leaf.closest('table, figure, blockquote') || endsSentence(text))
    return false;
  const rest = text.slice(label.length);
  if (leaf.querySelectorAll('a[href]').length > 2) return false; // A row of names, each with its own link.
  if (countWords(rest) < 4 || countWords(label) > 6 || /^(https?:|www\.)|@/.test(rest)) return false;
  return measures.of(leaf).links >= weigh(rest) * 0.9;
}

function isPromo(leaf: Element, text: string, { words, measures, isUsual }: Cleaning): boolean {
  const length = words.opens('promo', text);
  if (!length || countWords(text) > PROMO) return false;
  if (countWords(text.slice(0, length)) >= PHRASE) return true;
  return measures.of(leaf).links > 0 || !isUsual(leaf) || isEmphasised(leaf);
}

/** A paragraph that is nothing but one link to elsewhere, without the end of a sentence: a title. */
function isLinkAlone(leaf: Element, text: string, { measures, page, isUsual }: Cleaning): boolean {
  if (!measures.of(leaf).links || !/^(p|div|center|h[2-6]|strong|section|a|td)$/.test(leaf.localName))
    return false;
  if (isHeading(leaf) && isOfParagraph(leaf, isUsual, measures)) return false;
  if (leaf.closest('figure, blockquote, li, dl') || endsSentence(text) || countWords(text) < 4) return false;
  if (measures.linkDensity(leaf) < 0.9 && !isFramed(text, measures.of(leaf).links)) return false;
  const links = Array.from(leaf.querySelectorAll('a[href]'));
  if (links.length > 2) return false;
  const around = leaf.closest('a[href]');
  if (around) links.push(around);
  const elsewhere = links.every((link) => !(link.getAttribute('href') ?? '#').startsWith('#'));
  return elsewhere && page.body !== leaf;
}

/** Whether a heading is one of the story's own, for what it names: a paragraph like the body's stands right below. */
function isOfParagraph(
  heading: Element,
  isUsual: Cleaning['isUsual'],
  measures: Cleaning['measures'],
): boolean {
  const next = heading.nextElementSibling;
  return Boolean(next && measures.of(next).prose && isUsual(next));
}

/** So many signs in a row are a frame; fewer are quotes. */
const FRAME = 3;

/** Whether all but the rows of dashes, stars or arrows around a line is link. */
function isFramed(text: string, links: number): boolean {
  let from = 0;
  let to = text.length;
  while (from < to && !isWordAt(text, from)) from++;
  while (to > from && !isWordAt(text, to - 1)) to--;
  if (from < FRAME && text.length - to < FRAME) return false;
  const bare = text.slice(from < FRAME ? 0 : from, text.length - to < FRAME ? text.length : to);
  return links >= weigh(bare) * 0.9;
}

/** Takes the line, the box it fills alone or opens with an offer, and after a bare label the links it was for. */
function removeLine(leaf: Element, rule: string, cleaning: Cleaning): void {
  const { remove, measures, isStory } = cleaning;
  let line = rule === 'promo line' ? offerAround(leaf, cleaning) : leaf;
  const { text } = measures.of(line);
  const pictures = rule === 'label' ? picturesAt(leaf, cleaning) : [];
  for (let above = line.parentElement; above; above = above.parentElement) {
    if (measures.of(above).text !== text || isStory(above)) break;
    if (pictures.some((picture) => above?.contains(picture))) break;
    line = above;
  }
  const next = line.nextElementSibling;
  const isBare = !measures.of(line).links;
  remove(line, rule);
  if (rule !== 'related line' || !isBare || !next || isStory(next) || isHeading(next)) return;
  if (measures.linkDensity(next) > 0.6) remove(next, rule);
}

/**
 * "Enlarge", "View image": the pictures of the figure or line in which such a word stands, which stay where they lead
 * to no other page.
 * Those in one line with the word come to stand before it.
 */
function picturesAt(leaf: Element, cleaning: Cleaning): Element[] {
  const figure = leaf.closest('figure') ?? captionedAround(leaf, cleaning) ?? leaf;
  const images = Array.from(figure.querySelectorAll('img'));
  const own = images.filter((image) => !leadsAway(image.closest('a[href]')));
  for (const image of own) {
    const picture = image.closest('picture') ?? image;
    if (leaf.contains(picture)) leaf.before(picture);
  }
  return own;
}

const CAPTION = /caption|legend|keterangan|bildunterschrift/;

/** A block with a picture and this word alone, right above its caption: a figure by another name. */
function captionedAround(leaf: Element, { measures }: Cleaning): Element | undefined {
  const { text } = measures.of(leaf);
  for (let block: Element | null = leaf; block && measures.of(block).text === text; ) {
    const next: Element | null = block.nextElementSibling;
    if (next && CAPTION.test(namesOf(next)) && block.querySelector('img')) return block;
    block = block.parentElement;
  }
  return undefined;
}

/** Whether a link leads to another page, and not to the file of a picture, or nowhere. */
function leadsAway(link: Element | null): boolean {
  const href = link?.getAttribute('href') ?? '#';
  return !/^(?:#|javascript:)/i.test(href) && !isPictureFile(href);
}

function isEmphasised(leaf: Element): boolean {
  const only = leaf.childElementCount === 1 ? leaf.firstElementChild : null;
  return Boolean(only && /^(em|i|strong|b)$/.test(only.localName) && textOf(only) === textOf(leaf));
}
