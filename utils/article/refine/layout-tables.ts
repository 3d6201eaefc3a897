import { gathered } from '../dom/gathered';
import { PROSE } from '../dom/measures';
import { weigh } from '../dom/text';

/** So many paragraphs in one cell are a text, and no datum. */
const PARAGRAPHS = 2;

/**
 * Puts blocks in the place of tables of one column that hold the story among its pictures, before it is looked for: what
 * stands in the other cells is a part of it.
 */
export function unwrapColumns(body: Element): void {
  for (const table of Array.from(body.querySelectorAll('table')).reverse()) {
    const cells = cellsOf(table);
    const isColumn = cells.length > 1 && cells.every((cell) => cell.parentElement?.childElementCount === 1);
    if (isColumn && isLayout(table)) unwrap(table, cells);
  }
}

/** Puts a block in the place of each cell of tables that only lay a page out: a reader would see them as a frame. */
export function unwrapLayoutTables(content: Element): void {
  // From the inside out, so that a table in a cell is judged before its cell moves.
  for (const table of Array.from(content.querySelectorAll('table')).reverse()) {
    if (isLayout(table)) unwrap(table, cellsOf(table));
  }
}

function unwrap(table: Element, cells: readonly Element[]): void {
  const blocks = cells.map((cell) => {
    const block = table.ownerDocument.createElement('div');
    block.append(gathered(cell.childNodes, table.ownerDocument));
    return block;
  });
  table.replaceWith(gathered(blocks, table.ownerDocument));
}

/** Whether a cell holds running text of several paragraphs, and nothing says that the table is one of data. */
function isLayout(table: Element): boolean {
  if (table.querySelector('th, caption, thead')) return false;
  return cellsOf(table).some((cell) => {
    const paragraphs = Array.from(cell.querySelectorAll('p'));
    return paragraphs.filter((one) => weigh(one.textContent ?? '') >= PROSE).length >= PARAGRAPHS;
  });
}

/** The cells of a table, without those of tables in them. */
function cellsOf(table: Element): Element[] {
  return Array.from(table.querySelectorAll('td')).filter((cell) => cell.closest('table') === table);
}
