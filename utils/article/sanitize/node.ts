/**
 * Reads nodes past the names a page may have planted: in a form with `<input name="firstChild">`, `form.firstChild` is
 * that input. A getter taken from the prototype isn't fooled.
 */
const read = <T>(prototype: object, name: string, node: Node): T => Reflect.get(prototype, name, node) as T;

export const firstChild = (node: Node) => read<Node | null>(Node.prototype, 'firstChild', node);
export const nextSibling = (node: Node) => read<Node | null>(Node.prototype, 'nextSibling', node);
export const nodeType = (node: Node) => read<number>(Node.prototype, 'nodeType', node);
export const textContent = (node: Node) => read<string | null>(Node.prototype, 'textContent', node) ?? '';
export const ownerDocument = (node: Node) => read<Document | null>(Node.prototype, 'ownerDocument', node);
export const baseAddress = (node: Node) => read<string>(Node.prototype, 'baseURI', node);
export const documentAddress = (page: Document) => read<string>(Document.prototype, 'URL', page);
export const localName = (element: Element) => read<string>(Element.prototype, 'localName', element);
export const namespace = (element: Element) =>
  read<string | null>(Element.prototype, 'namespaceURI', element);

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function find(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}
