import { gathered } from '../dom/gathered';

/**
 * Lays the content of a host's open shadow tree into its copy, in the place of the children; slots get the children
 * they were given. Closed trees can't be seen.
 */
export function copyShadow(live: Element, copy: Element): void {
  const root = live.shadowRoot;
  if (!root || !/\S/.test(root.textContent ?? '')) return;
  const page = copy.ownerDocument;
  const content = page.createDocumentFragment();
  for (const child of Array.from(root.childNodes)) content.append(page.importNode(child, true));
  for (const style of Array.from(content.querySelectorAll('style, script'))) style.remove();
  for (const slot of Array.from(content.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const given = Array.from(copy.childNodes).filter((child) => slotOf(child) === name);
    if (given.length) slot.replaceWith(gathered(given, page));
  }
  copy.replaceChildren(content);
}

function slotOf(node: Node): string {
  return (node as Partial<Element>).getAttribute?.('slot') ?? '';
}
