import { leavesOf } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { countWords, key, textOf } from '../dom/text';
import type { Refining } from './refining';

const NAMED =
  /-(pull-?quotes?|quote-?pull|pullout(-quote)?|call-?out-?quote|quote-?box|zitat-?box|block-quote--pull)-/;
/** So few words may be in a text twice by chance; a true quotation that is taken up again is longer than a pull quote. */
const SHORTEST = 4;
const LONGEST = 60;
/** One of several sentences that a quote is pieced together from has at least so many words; a name with a post at most so many. */
const PIECE = 3;
const SOURCE = 14;
const SENTENCE_ENDS = /(?<=[.!?…。！？]["”»]?)\s+/;

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
  const whole = ` ${text} `;
  const isTold = (said: string) => whole.includes(` ${said} `);
  for (const quote of asked) {
    const copy = withoutSources(quote);
    const said = key(wordsOf(copy));
    const count = countWords(said);
    const isIt = count >= SHORTEST && count <= LONGEST && isTold(said);
    const mayBePieced = count <= LONGEST + SOURCE && NAMED.test(namesOf(quote));
    if (isIt || (mayBePieced && isPieced(copy, isTold))) remove(quote, 'pull quote');
  }
}

/** A copy of a quote without who said it, where the markup tells. */
function withoutSources(quote: Element): Element {
  const copy = quote.cloneNode(true) as Element;
  for (const source of Array.from(copy.querySelectorAll('cite, footer, figcaption, small'))) source.remove();
  return copy;
}

/** What a quote says, without the name behind a dash. */
const wordsOf = (quote: Element): string => textOf(quote).replace(/(?<!\s)\s+[—–-]{1,2}\s*[^—–]{2,60}$/, '');

/** Whether a quote is pieced together from sentences that the text has apart; who said it may stand below. */
function isPieced(quote: Element, isTold: (said: string) => boolean): boolean {
  const lines = leavesOf(quote).map(textOf);
  const sentences = (lines.length ? lines : [textOf(quote)]).flatMap((line) => line.split(SENTENCE_ENDS));
  let told = 0;
  let rest = 0;
  for (const sentence of sentences) {
    const said = key(sentence);
    const count = countWords(said);
    if (count >= PIECE && isTold(said)) told += count;
    else rest += count;
  }
  return told >= SHORTEST && told > rest && rest <= SOURCE;
}
