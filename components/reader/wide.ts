/**
 * Lets tables, listings and formulas that are wider than the text scroll by themselves: tables get a box around them,
 * and each box that has something to scroll can be reached by the keyboard and has a name. Kept true while the width
 * changes. Returns how to stop that.
 */
export function scrollWithin(body: HTMLElement, nameOfTable: string, nameOfOther: string): () => void {
  const boxes = [...wrapTables(body), ...body.querySelectorAll<HTMLElement>('pre')];
  const update = () => {
    // Asked of all before any is changed: the answers need one layout instead of many.
    const wide = boxes.map((box) => box.scrollWidth > box.clientWidth + 1);
    for (const [at, box] of boxes.entries()) {
      const caption = box.querySelector('caption')?.textContent?.trim();
      mark(box, wide[at] ?? false, caption || (box.localName === 'pre' ? nameOfOther : nameOfTable));
    }
  };
  if (!boxes.length) return () => undefined;
  update();
  const view = body.ownerDocument.defaultView;
  if (!view || !('ResizeObserver' in view)) return () => undefined;
  const observer = new view.ResizeObserver(update);
  observer.observe(body);
  return () => observer.disconnect();
}

function mark(box: HTMLElement, isWide: boolean, name: string): void {
  if (!isWide) for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute);
  else if (box.tabIndex !== 0) {
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', name);
  }
}

/** Boxes made before, when the text was shorter. */
const made = new WeakSet<Element>();

/** The style knows the boxes by what is in them: a body has no names. */
function wrapTables(body: HTMLElement): HTMLElement[] {
  const tables = [...body.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  return tables.map((table) => {
    const around = table.parentElement;
    if (around && made.has(around)) return around;
    const box = body.ownerDocument.createElement('div');
    made.add(box);
    table.replaceWith(box);
    box.append(table);
    return box;
  });
}
