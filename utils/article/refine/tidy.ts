import { elementsOf, isHeading } from '../dom/blocks';
import { countWords, textOf } from '../dom/text';
import { each, type Steps } from '../steps';
import { dropIdleBreaks } from './breaks';
import { isPicturedItem } from './items';
import { isReference } from './references';
import { linesOf, type Refining } from './refining';
import { isListed } from './tail';

/** A place where an embed was, written out: "[Gambas:Video 20detik]". */
const PLACE = /^\[(?:(?=[^\]]*[:：=#])[^\]]{3,60}|embed(?:ded)?(?: \w+)?)\]$/i;
/** A rule drawn with signs. */
const DRAWN = /^([=*_~#–—-])(?:\s*\1){4,}$/;
/** A credit that stands alone is at most this long (words). */
const CREDIT = 14;

/** Small clutter anywhere in the body, and blocks that are left with nothing. */
export function* tidy({ content, remove, words }: Refining): Steps<void> {
  yield* each(linesOf(content), (line) => {
    const text = textOf(line);
    if (PLACE.test(text)) remove(line, 'place of an embed');
    else if (DRAWN.test(text)) remove(line, 'rule of signs');
    else if (isCredit(text) && !isReference(text)) remove(line, 'credit');
  });
  yield* dropEmpty(content);
  dropIdleBreaks(content);
  yield;
  const lines = linesOf(content);
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as HTMLElement;
    if (!isHeading(line) || isListed(lines, at) || isPicturedItem(line, content)) break;
    remove(line, 'heading of nothing');
  }

  function isCredit(text: string): boolean {
    const length = words.opens('credit', text);
    return length > 0 && /^\s*[:：/©]/.test(text.slice(length)) && countWords(text) <= CREDIT;
  }
}

/** Takes out blocks without text and pictures, from the inside. */
export function* dropEmpty(content: Element): Steps<void> {
  yield* each(elementsOf(content).reverse(), (element) => {
    if (/^(br|img|source|hr|picture|td|th|wbr|video|audio|track|col)$/.test(element.localName)) return;
    if (element.firstElementChild || /\S/.test(element.textContent ?? '') || element.closest('svg, math'))
      return;
    element.replaceWith(/\s/.test(element.textContent ?? '') ? ' ' : '');
  });
}
