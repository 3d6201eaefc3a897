import { leavesOf } from '../dom/blocks';
import { countWords, textOf } from '../dom/text';
import { blocksOf } from '../extract/standfirst';
import type { Words } from '../words';
import { addCaption, LONGEST } from './add-caption';
import { apartFrom } from './apart';
import { lineShape, mainShapes } from './foreign';
import { isPicturedItem } from './items';
import { isProse } from './refining';
import { isTold } from './told';

/**
 * A small block around one picture and a line of text is a figure without its name, and the text its caption; unless
 * the block holds a paragraph like those the body is made of.
 */
export function makeFigures(content: Element, standfirst: string | undefined, words: Words): void {
  const loose = Array.from(content.querySelectorAll('img')).filter((picture) => !picture.closest('figure'));
  if (!loose.length) return;
  const all = leavesOf(content);
  const prose = all.filter(isProse);
  const shapes = mainShapes(prose);
  const isApart = apartFrom(prose);
  const lead = blocksOf(standfirst, all);
  const isOwn = (lines: Element[], holder: Element, picture: Element) => {
    const own = lines.filter((line) => shapes.has(lineShape(line)) && !isTold(textOf(line), picture, words));
    if (!own.length) return false;
    if (own.length > 1 || !isBehind(own[0] as Element, picture)) return true;
    return Boolean(holder.querySelector('h1, h2, h3, h4, h5, h6')) || !isApart(holder);
  };
  for (const picture of loose) {
    if (picture.closest('figure')) continue; // It came into one with another.
    const holder = holderOf(picture, content, isOwn);
    const lines = holder ? leavesOf(holder) : [];
    if (lines.some((line) => isPicturedItem(line, content))) continue;
    if (!holder || !lines.length || lines.length > 3 || lines.some((line) => lead.includes(line))) continue;
    const figure = picture.ownerDocument.createElement('figure');
    const whole = picture.closest('picture'); // Some pages put blocks into it.
    figure.append(whole && whole !== holder && holder.contains(whole) ? whole : picture);
    for (const line of lines) addCaption(figure, line);
    holder.replaceWith(figure);
  }
}

/** The largest block around a picture that holds no other, little text, and nothing of the header or the body. */
function holderOf(
  picture: Element,
  content: Element,
  isOwn: (lines: Element[], holder: Element, picture: Element) => boolean,
): Element | undefined {
  let holder: Element | undefined;
  for (let above = picture.parentElement; above && above !== content; above = above.parentElement) {
    if (above.getElementsByTagName('img')[1]) break; // Asked first: it looks no further than the second.
    const words = countWords(textOf(above));
    if (words > LONGEST || (above.querySelector('time') && above.querySelector('h1, h2'))) break;
    if (isOwn(leavesOf(above), above, picture)) break;
    if (words && !/^(p|a|li|td|tr|tbody|h[1-6])$/.test(above.localName)) holder = above;
  }
  return holder;
}

const isBehind = (line: Element, picture: Element): boolean =>
  Boolean(picture.compareDocumentPosition(line) & 4);

/** What else stands in a figure with one picture. */
export function takeIn(figure: Element): void {
  if (!figure.querySelector('img') || figure.getElementsByTagName('img')[1]) return;
  if (figure.querySelector('table, pre, blockquote, ul, ol, iframe, video, audio, math')) return;
  const lines = leavesOf(figure).filter((line) => !line.closest('figcaption'));
  if (
    !lines.length ||
    lines.length > 3 ||
    lines.reduce((sum, line) => sum + countWords(textOf(line)), 0) > LONGEST
  )
    return;
  for (const line of lines) addCaption(figure, line);
}
