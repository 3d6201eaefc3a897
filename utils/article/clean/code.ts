import { isBlock } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { GUTTER, isCount, linesOf, MOST } from './listing-lines';

/** What highlighters call a listing. */
const CODE =
  /-(code|codes?-?(block|listing|snippet|container)|blob|highlight(ed|er)?|hljs|chroma|rouge|shiki|prism|gist|listing|source-?code|syntax-?highlight(er)?|crayon|prettyprint|codehilite)-/;
/**
 * Makes each listing of code one `<pre>` of text: its lines stay lines, its spaces stay, the numbers beside it go. Runs
 * before loose text is put into paragraphs, which would part the lines or lose the spaces.
 */
export function settleCode(page: Document): void {
  const { body } = page;
  for (const table of Array.from(body.getElementsByTagName('table')).reverse()) fromTable(table);
  for (const pre of Array.from(body.getElementsByTagName('pre'))) if (pre.isConnected) flatten(pre);
  const judged = new Set<Element>();
  for (const code of Array.from(body.querySelectorAll(CODES))) if (code.isConnected) fromCode(code, judged);
  for (const block of Array.from(body.querySelectorAll('[style*="monospace"]'))) fromStyled(block);
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
  const text = listing.map((cell) => linesOf(cell)).join('\n');
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
  dropBeside(pre);
  if (!pre.firstElementChild || pre.querySelector('img, video, table, math')) return;
  const inner = pre.children.length === 1 && pre.firstElementChild.localName === 'code' && !hasLoose(pre);
  const holder = inner ? (pre.firstElementChild as Element) : pre;
  if (pre.querySelector('a[href*="/"]') && !holder.querySelector('button')) return;
  // What means something (a link, a stress) stays where nothing else has to be done.
  if (!holder.querySelector('span, div, p, li, br, button, td, [data-line-number]')) return;
  holder.textContent = linesOf(holder);
}

/** Numbers of the lines in a column of their own before the listing, and what copies it. */
function dropBeside(pre: Element): void {
  const before = pre.previousElementSibling;
  if (before?.firstElementChild) {
    const numbers = Array.from(before.children, ({ textContent }) => textContent?.trim() ?? '');
    const lines = squashEnds(pre.textContent ?? '').split('\n').length;
    if (numbers.length > 1 && numbers.length === lines && isCount(numbers)) before.remove();
  }
}

const squashEnds = (text: string): string => text.replace(/^\n+/, '').trimEnd();

function hasLoose(pre: Element): boolean {
  return Array.from(pre.childNodes).some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
}

/** What stands for code amid a line, and with lines of its own for a listing. */
const CODES = 'code, samp, tt';

/**
 * A `<code>` without `<pre>` that has lines, by blocks, `<br>` or breaks in its text, and a block for itself: a listing
 * all the same. So are several that `<br>` parts. `judged` are the blocks that were looked at for such.
 */
function fromCode(code: Element, judged: Set<Element>): void {
  if (code.closest('pre') || code.parentElement?.closest(CODES)) return;
  if (!/\S/.test(code.textContent ?? '') || code.querySelector('img, table, pre')) return;
  const block = blockOf(code);
  const isParted = code.querySelector('div, p, br, li') !== null;
  const isAlone = isAloneIn(block, code);
  if (isParted ? isAlone || !code.closest('p, li, td') : isAlone && isLined(code))
    (isAlone && block.localName === 'p' ? block : code).replaceWith(preOf(linesOf(code), code.ownerDocument));
  else if (/^(p|div)$/.test(block.localName) && !judged.has(block)) {
    judged.add(block);
    if (!isOfCodes(block)) return;
    const pre = preOf(linesOf(block), code.ownerDocument);
    if (block.localName === 'p') block.replaceWith(pre);
    else block.replaceChildren(pre);
  }
}

/** Whether text has lines that a break parts; one that begins or ends it is the markup's. */
const isLined = (code: Element): boolean => (code.textContent ?? '').trim().includes('\n');

function blockOf(code: Element): Element {
  let block = code.parentElement as Element;
  while (block.parentElement && !isBlock(block)) block = block.parentElement;
  return block;
}

/** Whether nothing else stands in the lines of a block that code takes up, between the blocks in it. */
function isAloneIn(block: Element, code: Element): boolean {
  for (let at: Element = code; at !== block; at = at.parentElement as Element) {
    for (const side of ['previousSibling', 'nextSibling'] as const) {
      for (let one = at[side]; one && !isBlock(one as Element); one = one[side])
        if (/\S/.test(one.textContent ?? '')) return false;
    }
  }
  return true;
}

/** Whether a block is nothing but code, a line each. */
function isOfCodes(block: Element): boolean {
  const names: string[] = [];
  for (const { nodeName, textContent } of Array.from(block.childNodes)) {
    const name = nodeName.toLowerCase();
    if (name !== 'br' && !/\S/.test(textContent ?? '')) continue;
    if (name !== 'br' && !/^(code|samp|tt)$/.test(name)) return false;
    names.push(name);
  }
  const codes = names.filter((name) => name !== 'br').length;
  return codes > 1 && names.length - codes >= codes - 1;
}

/** A block in which style keeps the breaks, and the letters are all as wide: its lines. */
function fromStyled(block: Element): void {
  if (!/white-space:\s*(pre|pre-wrap|break-spaces)\s*(;|$)/.test(block.getAttribute('style') ?? '')) return;
  if (!isBlock(block) || block.closest('pre') || block.querySelector('img, p, div, table') || !isLined(block))
    return;
  block.replaceChildren(preOf(linesOf(block), block.ownerDocument));
}

function preOf(text: string, page: Document): Element {
  const code = page.createElement('code');
  code.textContent = text;
  const pre = page.createElement('pre');
  pre.append(code);
  return pre;
}
