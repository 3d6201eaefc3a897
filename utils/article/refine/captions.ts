import { namesOf } from '../dom/names';
import { countWords, textOf } from '../dom/text';
import { each, type Steps } from '../steps';
import { addCaption, LONGEST, pictureBefore, wrap } from './add-caption';
import { settleCreditLines } from './credit-lines';
import { makeFigures, takeIn } from './figures';
import { captionParagraphs } from './picture-lines';
import type { Refining } from './refining';

const CAPTION =
  /-(caption|captions|photo-?caption|image-?caption|img-?caption|caption-text|wp-caption-text|legend|cutline|photo-?credit|image-?credit|credit|credits|media-caption|bildunterschrift|pie-de-foto|pie-foto|didascalia|keterangan|para-caption|legende)-/;

/** Puts what is a caption by name beside its picture, in `<figure><figcaption>`; captions whose picture is gone go too. */
export function* captionPictures(refining: Refining): Steps<void> {
  const { content, remove, metadata, words } = refining;
  makeFigures(content, metadata.standfirst, words);
  yield;
  yield* each(Array.from(content.querySelectorAll('figure')), takeIn);
  for (const caption of Array.from(content.querySelectorAll('figcaption')))
    if (!caption.closest('figure')) settle(caption, isOfNothing(caption));
  yield;
  captionParagraphs(refining);
  yield;
  yield* settleCreditLines(refining);
  const named = content.querySelectorAll('p, div, span, small, em, dd, td, section');
  yield* each(Array.from(named), (element) => {
    if (!content.contains(element)) return;
    if (element.closest('figcaption') || !CAPTION.test(namesOf(element))) return;
    const count = countWords(textOf(element));
    if (!count || count > LONGEST || element.querySelector('img, picture, figcaption, p + p')) return;
    const figure = element.closest('figure');
    if (figure && content.contains(figure)) addCaption(figure, element);
    else settle(element, /^(?:p|div)$/.test(element.localName));
  });

  function settle(caption: Element, isBlock: boolean): void {
    const picture = pictureBefore(caption, content);
    if (picture) addCaption(wrap(picture), caption);
    else if (isBlock) remove(caption, 'caption without picture');
  }
}

/** Whether a caption of no figure is short, and stands beside nothing it could be of. */
const isOfNothing = (caption: Element): boolean =>
  countWords(textOf(caption)) <= LONGEST &&
  !caption.parentElement?.querySelector('iframe, video, audio, table, pre, svg, math');
