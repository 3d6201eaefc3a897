/** Attributes that say how many pages there are, and the most that are believed. */
const COUNTED = [
  'data-total-pages',
  'data-total-page',
  'data-page-count',
  'data-pagecount',
  'data-totalpages',
];
const MOST = 30;

/**
 * Where only an attribute tells how many pages there are, and scripts make the links, the usual parameter is tried:
 * the number of the page at `here` and the addresses of the others. What comes is held against the page like any other.
 */
export function untoldPages(
  page: Document,
  here: URL,
): { current: number; pages: Map<number, string>; total: number } | undefined {
  const teller = page.querySelector(COUNTED.map((name) => `[${name}]`).join());
  const total = Number(COUNTED.map((name) => teller?.getAttribute(name)).find(Boolean));
  if (!(total > 1 && total <= MOST)) return undefined;
  const current = Number(here.searchParams.get('page') ?? 1);
  if (!(Number.isInteger(current) && current >= 1 && current <= total)) return undefined; // "all", or another count
  const pages = new Map<number, string>();
  for (let number = 1; number <= total; number++) {
    const address = new URL(here);
    address.hash = '';
    if (number === 1) address.searchParams.delete('page');
    else address.searchParams.set('page', String(number));
    if (number !== current) pages.set(number, address.href);
  }
  return { current, pages, total };
}
