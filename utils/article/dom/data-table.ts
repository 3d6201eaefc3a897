const CELL = /^t[dh]$/;
/** A table of data has so many rows and columns at least; what lays out a page has cells with blocks of all kinds. */
const LEAST = 2;
/** So many of its rows are looked at. */
const ASKED = 20;
const LAID_OUT = 'table, h1, h2, h3, form, article, section, ul ul';

/** Whether each table holds data: asked once, for a table may have very many cells. */
const known = new WeakMap<Element, boolean>();

/**
 * The table of data in which a line is a cell, or stands in one: it has cells that head others, or as many in each of its
 * rows and nothing of a page's parts in them. Undefined for a line elsewhere, and in a table that lays out a page.
 */
export function dataTableOf(line: Element): Element | undefined {
  const table = line.closest('td, th')?.closest('table');
  if (!table) return undefined;
  const is = known.get(table) ?? isData(table);
  known.set(table, is);
  return is ? table : undefined;
}

function isData(table: HTMLTableElement): boolean {
  if (table.querySelector(LAID_OUT) || table.closest('[role="presentation"]')) return false;
  const rows = Array.from(table.rows).slice(0, ASKED);
  const widths = rows.map(({ cells }) =>
    Array.from(cells).reduce((sum, cell) => sum + (CELL.test(cell.localName) ? cell.colSpan || 1 : 0), 0),
  );
  const [first = 0] = widths;
  if (rows.length < LEAST || first < LEAST) return false;
  return table.querySelector('th') !== null || widths.every((width) => width === first);
}
