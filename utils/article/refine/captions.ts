import { leavesOf } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { namesOf } from '../dom/names';
import { shapeOf } from '../dom/shape';
import { countWords, textOf } from '../dom/text';
import { blocksOf } from '../extract/standfirst';
import { mainShapes } from './foreign';
import { isProse, type Refining } from './refining';

const CAPTION =
  /-(caption|captions|photo-?caption|image-?caption|img-?caption|caption-text|wp-caption-text|legend|cutline|photo-?credit|image-?credit|credit|credits|media-caption|bildunterschrift|pie-de-foto|pie-foto|didascalia|keterangan|para-caption|legende)-/;
/** A caption has at most this many words. */
const LONGEST = 110;

/** Puts what is a caption by name beside its picture, in `<figure><figcaption>`; captions whose picture is gone go too. */
export function captionPictures({ content, remove, metadata }: Refining): void {
  makeFigures(content, metadata.standfirst);
  for (const element of Array.from(content.querySelectorAll('p, div, span, small, em, dd, td, section'))) {
    if (!content.contains(element)) continue;
    if (element.closest('figcaption') || !CAPTION.test(namesOf(element))) continue;
    const count = countWords(textOf(element));
    if (!count || count > LONGEST || element.querySelector('img, picture, figcaption, p + p')) continue;
    const figure = element.closest('figure');
    if (figure && content.contains(figure)) addCaption(figure, element);
    else {
      const picture = pictureBefore(element, content);
      if (picture) addCaption(wrap(picture), element);
      else if (element.localName === 'p' || element.localName === 'div')
        remove(element, 'caption without picture');
    }
  }
}

/**
 * A small block around one picture and a line of text is a figure without its name, and the text its caption; unless
 * the block holds a paragraph like those the body is made of.
 */
function makeFigures(content: Element, standfirst: string | undefined): void {
  const loose = Array.from(content.querySelectorAll('img')).filter((picture) => !picture.closest('figure'));
  if (!loose.length) return;
  const all = leavesOf(content);
  const shapes = mainShapes(all.filter(isProse));
  const lead = blocksOf(standfirst, all);
  for (const picture of loose) {
    if (picture.closest('figure')) continue; // It came into one with another.
    const holder = holderOf(picture, content, shapes);
    const lines = holder ? leavesOf(holder) : [];
    if (!holder || !lines.length || lines.length > 3 || lines.some((line) => lead.includes(line))) continue;
    const figure = picture.ownerDocument.createElement('figure');
    const whole = picture.closest('picture'); // Some pages put blocks into it.
    figure.append(whole && whole !== holder && holder.contains(whole) ? whole : picture);
    for (const line of lines) addCaption(figure, line);
    holder.replaceWith(figure);
  }
}

/** The largest block around a picture that holds no other, little text, and nothing of the header or the body. */
function holderOf(picture: Element, content: Element, shapes: Set<string>): Element | undefined {
  let holder: Element | undefined;
  for (let above = picture.parentElement; above && above !== content; above = above.parentElement) {
    if (above.getElementsByTagName('img')[1]) break; // Asked first: it looks no further than the second.
    const words = countWords(textOf(above));
    if (words > LONGEST || (above.querySelector('time') && above.querySelector('h1, h2'))) break;
    if (leavesOf(above).some((line) => shapes.has(shapeOf(line)))) break;
    if (words && !/^(p|a|li|td|tr|tbody|h[1-6])$/.test(above.localName)) holder = above;
  }
  return holder;
}

/** A picture right before the element, or in the same small holder. */
function pictureBefore(element: Element, content: Element): Element | undefined {
  let at: Element | null = element;
  for (let step = 0; at && at !== content && step < 3; step++, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (!before) continue;
    if (/^(img|picture|figure)$/.test(before.localName)) return before;
    const inside = before.querySelector('img, picture');
    if (inside && countWords(textOf(before)) < 3) return before;
    return undefined;
  }
  return undefined;
}

function wrap(picture: Element): Element {
  const figure = picture.closest('figure');
  if (figure) return figure;
  const made = picture.ownerDocument.createElement('figure');
  picture.before(made);
  made.append(picture);
  return made;
}

function addCaption(figure: Element, element: Element): void {
  let caption = figure.querySelector('figcaption');
  if (!caption) {
    caption = figure.ownerDocument.createElement('figcaption');
    figure.append(caption);
  }
  if (/\S/.test(caption.textContent ?? '')) caption.append(' ');
  caption.append(gathered(element.childNodes, element.ownerDocument));
  element.remove();
}
