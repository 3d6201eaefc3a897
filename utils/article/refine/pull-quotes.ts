import { leavesOf } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { countWords, key, textOf } from '../dom/text';
import type { Refining } from './refining';

const NAMED =
  /-(pull-?quotes?|quote-?pull|pullout(-quote)?|call-?out-?quote|quote-?box|zitat-?box|block-quote--pull)-/;
/** So few words may be in a text twice by chance; a true quotation that is taken up again is longer than a pull quote. */
const SHORTEST = 4;
const LONGEST = 60;

/**
 * Takes out pull quotes: a sentence of the text, set large beside it once more. A quotation that the text says nowhere
 * else stays, whatever it is called.
 */
export function removePullQuotes({ content, remove }: Refining): void {
  const quotes = Array.from(content.querySelectorAll('blockquote, aside, div, figure, p, section')).filter(
    (element) =>
      element.localName === 'blockquote' || element.localName === 'aside' || NAMED.test(namesOf(element)),
  );
  if (!quotes.length) return;
  const known = new Set<Element>(quotes);
  const isWithin = (element: Element) => {
    for (let above = element.parentElement; above && above !== content; above = above.parentElement)
      if (known.has(above)) return true;
    return false;
  };
  const asked = quotes.filter((quote) => !isWithin(quote));
  const text = key(
    leavesOf(content)
      .filter((leaf) => !known.has(leaf) && !isWithin(leaf))
      .map(textOf)
      .join(' '),
  );
  for (const quote of asked) {
    const said = key(wordsOf(quote));
    const count = countWords(said);
    if (count >= SHORTEST && count <= LONGEST && ` ${text} `.includes(` ${said} `))
      remove(quote, 'pull quote');
  }
}

/** What a quote says, without who said it. */
function wordsOf(quote: Element): string {
  const copy = quote.cloneNode(true) as Element;
  for (const source of Array.from(copy.querySelectorAll('cite, footer, figcaption, small'))) source.remove();
  return textOf(copy).replace(/\s+[—–-]{1,2}\s*[^—–]{2,60}$/, '');
}
