import { isBlock } from '../dom/blocks';
import { namesOf, wordsIn } from '../dom/names';

/** The column that numbers the lines of a listing, as highlighters name it. */
export const GUTTER =
  /-(gutter|line-?no|line-?nos|line-?nums?|line-?numbers?|linenodiv|blob-num|hljs-ln-n(umbers)?|ln|lnt|line-numbers-rows|rouge-gutter|crayon-nums?)-/;
/** What copies a listing, or stands above it. */
const TOOL = /-(copy|copied|copier|clipboard|toolbar|tooltip)-/;
const BUTTON = 'button, [role="button"]';
/** Words of a tool are at most so long (characters). */
const TOOL_TEXT = 40;
/** Elements of a listing looked at; the largest are some ten thousand lines. */
export const MOST = 60_000;

/** The text of a listing, a line for each block, `<br>` or element named a line; without numbers and buttons. */
export function linesOf(listing: Element): string {
  const numbers: Element[] = [];
  const text = read(listing, numbers);
  const counted = countOf(numbers, text);
  return counted ? read(listing, [], counted) : text;
}

/**
 * Whether elements number the lines of a listing, whatever they are called: all alike, each at the beginning of a line,
 * each one more than the one before, and behind most of them more than the number.
 */
function countOf(numbers: readonly Element[], text: string): Set<Element> | undefined {
  const [first] = numbers;
  if (!first || numbers.length < 2 || !isCount(numbers.map(({ textContent }) => textContent ?? ''))) return;
  if (numbers.some((one) => one.localName !== first.localName || one.className !== first.className)) return;
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  const bare = lines.filter((line) => /^\s*\d+\s*$/.test(line)).length;
  const isOnLines = numbers.length >= lines.length - 1 && bare * 2 < lines.length;
  // Where number and line are blocks each, the number is a line by itself.
  const isBetween = bare === numbers.length && lines.length <= numbers.length * 2 && lines.length > bare;
  return isOnLines || isBetween ? new Set(numbers) : undefined;
}

/** Whether texts are numbers that count on by one. */
export function isCount(texts: readonly string[]): boolean {
  const from = Number(texts[0]);
  return from <= 1 || texts.length > 2 ? texts.every((text, at) => Number(text) === from + at) : false;
}

/** @param numbers gets the elements that hold a number alone and begin a line */
function read(listing: Element, numbers: Element[], left?: Set<Element>): string {
  const hasBreaks = (listing.textContent ?? '').trim().includes('\n');
  const parts: string[] = [];
  let ended = true; // with a line break; asking the text itself would copy all of it each time
  let seen = 0;
  const add = (text: string) => {
    if (!text) return;
    parts.push(text);
    ended = text.endsWith('\n');
  };
  const walk = (element: Element) => {
    for (let child = element.firstChild; child && seen++ < MOST; child = child.nextSibling) {
      if (child.nodeType === 3 && !isBetweenBlocks(child))
        add((child.nodeValue ?? '').replace(/\u00a0/g, ' '));
      if (child.nodeType !== 1) continue;
      const one = child as Element;
      if (one.localName === 'br') add('\n');
      else if (!left?.has(one) && !isBeside(one)) {
        const isLine = isBlock(one) || (!hasBreaks && isLineByName(one));
        if (isLine && !ended) add('\n');
        if (ended && !one.firstElementChild && /^\s*\d{1,5}\s*$/.test(one.textContent ?? ''))
          numbers.push(one);
        const before = parts.length;
        walk(one);
        if (isLine && (parts.length === before || !ended)) add('\n');
      }
    }
  };
  walk(listing);
  return parts.join('').replace(/^\n+/, '').trimEnd();
}

/** The line break in the markup behind a line that is a block: it would show as an empty line. */
function isBetweenBlocks({ nodeValue, previousSibling }: ChildNode): boolean {
  return (
    previousSibling?.nodeType === 1 && isBlock(previousSibling as Element) && !/\S/.test(nodeValue ?? '')
  );
}

/** A span for each line, which style puts below one another. */
function isLineByName(element: Element): boolean {
  const names = namesOf(element);
  return (
    /-(line|code-?line|view-line|cl|token-line)-/.test(names) ||
    /display:\s*(block|grid|flex)/.test(element.getAttribute('style') ?? '')
  );
}

/** Stands beside the code: numbers of lines, a button to copy and what it says. */
export function isBeside(element: Element): boolean {
  if (/^(button|script|style|svg)$/.test(element.localName) || isTool(element)) return true;
  const text = element.textContent ?? '';
  if (!/^[\s\d]*$/.test(text)) return false;
  const names = namesOf(element) || wordsIn(element.getAttribute('aria-label') ?? '');
  return GUTTER.test(names) || (/\d/.test(text) && element.hasAttribute('data-line-number'));
}

/** A few words at an edge of the listing that are a button, have one, or are named after what copies. */
function isTool(element: Element): boolean {
  if (element.previousElementSibling && element.nextElementSibling) return false;
  if ((element.textContent ?? '').length > TOOL_TEXT || element.matches('pre, code')) return false;
  if (element.querySelector('pre, code')) return false;
  return element.matches(BUTTON) || element.querySelector(BUTTON) !== null || TOOL.test(namesOf(element));
}
