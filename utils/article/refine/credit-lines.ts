import { leavesOf } from '../dom/blocks';
import { countWords, textOf } from '../dom/text';
import { splitCredit } from '../metadata/credit';
import { each, type Steps } from '../steps';
import { addCaption, LONGEST, pictureBefore, wrap } from './add-caption';
import { isCreditAlone, isOfPicture, isSigned } from './credited';
import { lineShape, mainShapes } from './foreign';
import { isReference } from './references';
import { isProse, linesOf, type Refining } from './refining';

/**
 * Lines that are a credit, or end in one and look unlike the body's paragraphs or name who sells the picture: they become
 * the caption of the picture before them, and go where that is gone; above the text they are told of the lead image, if
 * nothing else is. A line above a credit, in a block with nothing else, is its caption.
 */
export function* settleCreditLines(refining: Refining): Steps<void> {
  const { content, remove, words } = refining;
  const lines = linesOf(content);
  let shapes: Set<string> | undefined;
  yield* each(lines, (line) => {
    if (!/^(?:p|div)$/.test(line.localName) || line.closest('li, table, dl, blockquote')) return;
    const text = textOf(line);
    if (isReference(text)) return;
    const isAlone = isCreditAlone(text, words);
    const isSure = isAlone || isOfPicture(text);
    if (!isAlone && !((isSure || isSigned(text, words)) && countWords(text) <= LONGEST)) return;
    shapes ??= mainShapes(lines.filter(isProse));
    if (!isSure && shapes.has(lineShape(line))) return;
    const told = isAlone ? withCaption(line, content, shapes) : [line];
    const picture = pictureBefore(told[0] as Element, content);
    const figure = picture && wrap(picture);
    if (!figure && isAbove(line, lines, shapes)) tellLead(told.map(textOf).join(' '), refining);
    for (const one of told) {
      if (figure) addCaption(figure, one);
      else remove(one, 'caption without picture');
    }
  });
}

/** A credit, and what stands above it where the two are alone in a block. */
function withCaption(line: Element, content: Element, shapes: Set<string>): Element[] {
  const block = line.parentElement;
  if (!block || block === content || block.querySelector('img')) return [line];
  const [first, second, third] = leavesOf(block);
  const isPair = first && second === line && !third && !/^h\d$/.test(first.localName);
  return isPair && !shapes.has(lineShape(first)) && countWords(textOf(block)) <= LONGEST
    ? [first, line]
    : [line];
}

/** Whether a line stands above the body's first paragraph. */
function isAbove(line: Element, lines: readonly Element[], shapes: Set<string>): boolean {
  const first = lines.find((other) => other !== line && isProse(other) && shapes.has(lineShape(other)));
  return Boolean(first && line.compareDocumentPosition(first) & 4);
}

function tellLead(text: string, { metadata, lexicon }: Refining): void {
  const { leadImage } = metadata;
  if (!leadImage || leadImage.caption || leadImage.credit) return;
  metadata.leadImage = { ...leadImage, ...splitCredit(text, lexicon) };
}
