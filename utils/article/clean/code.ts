import { isBlock } from '../dom/blocks';
import { namesOf, wordsIn } from '../dom/names';

/** What highlighters call a listing, and the column that numbers its lines. */
const CODE =
  /-(code|codes?-?(block|listing|snippet|container)|blob|highlight(ed|er)?|hljs|chroma|rouge|shiki|prism|gist|listing|source-?code|syntax-?highlight(er)?|crayon|prettyprint|codehilite)-/;
const GUTTER =
  /-(gutter|line-?no|line-?nos|line-?nums?|line-?numbers?|linenodiv|blob-num|hljs-ln-n(umbers)?|ln|lnt|line-numbers-rows|rouge-gutter|crayon-nums?)-/;
/** Elements of a listing looked at; the largest are some ten thousand lines. */
const MOST = 60_000;

/**
 * Makes each listing of code one `<pre>` of text: its lines stay lines, its spaces stay, the numbers beside it go. Runs
 * before loose text is put into paragraphs, which would part the lines or lose the spaces.
 */
export function settleCode(page: Document): void {
  const { body } = page;
  for (const table of Array.from(body.getElementsByTagName('table')).reverse()) fromTable(table);
  for (const pre of Array.from(body.getElementsByTagName('pre'))) if (pre.isConnected) flatten(pre);
  for (const code of Array.from(body.getElementsByTagName('code'))) if (code.isConnected) fromCode(code);
}

/** A table that numbers the lines of a listing: in one row with two columns of lines, or a row for each line. */
function fromTable(table: Element): void {
  const rows = Array.from(table.querySelectorAll('tr'));
  const listing = rows.map((row) => {
    const cells = Array.from(row.children);
    const text = cells.at(-1);
    const isNumbered = cells.length === 2 && /^[\s\d]*$/.test(cells[0]?.textContent ?? '');
    return isNumbered && text && !text.querySelector('th, p, table, img') ? text : undefined;
  });
  if (!listing.length || listing.length > MOST || !listing.every((cell) => cell !== undefined)) return;
  const isCode =
    listing.every((cell) => cell.querySelector('pre, code')) ||
    CODE.test(namesOf(listing[0] as Element)) ||
    (rows.every((row) => isGutter(row.firstElementChild as Element)) &&
      [table, table.parentElement].some((one) => one && CODE.test(namesOf(one))));
  if (!isCode) return;
  const text = listing.map((cell) => trimEnd(linesOf(cell))).join('\n');
  (table.closest('pre') ?? table).replaceWith(preOf(text, table.ownerDocument));
}

/** A "highlighted" table may have years in its first column: what numbers lines is empty, or named so. */
function isGutter(cell: Element): boolean {
  return (
    !/\S/.test(cell.textContent ?? '') ||
    cell.hasAttribute('data-line-number') ||
    [cell, cell.firstElementChild].some((one) => one && GUTTER.test(namesOf(one)))
  );
}

/** Leaves a `<pre>` with its text alone where elements part its lines, number them, or hold its spaces. */
function flatten(pre: Element): void {
  if (!pre.firstElementChild || pre.querySelector('img, video, table, math, a[href*="/"]')) return;
  const inner = pre.children.length === 1 && pre.firstElementChild.localName === 'code' && !hasLoose(pre);
  const holder = inner ? (pre.firstElementChild as Element) : pre;
  // What means something (a link, a stress) stays where nothing else has to be done.
  if (!holder.querySelector('span, div, p, li, br, button, td, [data-line-number]')) return;
  holder.textContent = linesOf(holder);
}

function hasLoose(pre: Element): boolean {
  return Array.from(pre.childNodes).some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
}

/** A `<code>` without `<pre>` whose lines are blocks, or parted by `<br>`: a listing all the same. */
function fromCode(code: Element): void {
  if (code.closest('pre, p, li, td') || !code.querySelector('div, p, br, li')) return;
  code.replaceWith(preOf(linesOf(code), code.ownerDocument));
}

function preOf(text: string, page: Document): Element {
  const code = page.createElement('code');
  code.textContent = text;
  const pre = page.createElement('pre');
  pre.append(code);
  return pre;
}

/** The text of a listing, a line for each block, `<br>` or element named a line; without numbers and buttons. */
function linesOf(listing: Element): string {
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
      else if (!isBeside(one)) {
        const isLine = isBlock(one) || (!hasBreaks && isLineByName(one));
        if (isLine && !ended) add('\n');
        const before = parts.length;
        walk(one);
        if (isLine && (parts.length === before || !ended)) add('\n');
      }
    }
  };
  walk(listing);
  return trimEnd(parts.join('').replace(/^\n+/, ''));
}

/** The line break in the markup behind a line that is a block: it would show as an empty line. */
function isBetweenBlocks({ nodeValue, previousSibling }: ChildNode): boolean {
  return (
    previousSibling?.nodeType === 1 && isBlock(previousSibling as Element) && !/\S/.test(nodeValue ?? '')
  );
}

const trimEnd = (text: string): string => text.trimEnd();

/** A span for each line, which style puts below one another. */
function isLineByName(element: Element): boolean {
  const names = namesOf(element);
  return (
    /-(line|code-?line|view-line|cl|token-line)-/.test(names) ||
    /display:\s*(block|grid|flex)/.test(element.getAttribute('style') ?? '')
  );
}

/** Stands beside the code: numbers of lines, a button to copy. */
function isBeside(element: Element): boolean {
  if (/^(button|script|style|svg)$/.test(element.localName)) return true;
  const text = element.textContent ?? '';
  if (!/^[\s\d]*$/.test(text)) return false;
  const names = namesOf(element) || wordsIn(element.getAttribute('aria-label') ?? '');
  return GUTTER.test(names) || (/\d/.test(text) && element.hasAttribute('data-line-number'));
}
