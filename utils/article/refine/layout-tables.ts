import { PROSE } from '../dom/measures';
import { weigh } from '../dom/text';

/** So many paragraphs in one cell are a text, and no datum. */
const PARAGRAPHS = 2;

/** Puts a block in the place of each cell of tables that only lay a page out: a reader would see them as a frame. */
export function unwrapLayoutTables(content: Element): void {
  // From the inside out, so that a table in a cell is judged before its cell moves.
  for (const table of Array.from(content.querySelectorAll('table')).reverse()) {
    if (!isLayout(table)) continue;
    const blocks = cellsOf(table).map((cell) => {
      const block = table.ownerDocument.createElement('div');
      block.append(...Array.from(cell.childNodes));
      return block;
    });
    table.replaceWith(...blocks);
  }
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
