/**
 * Reads nodes past the names a page may have planted: in a form with `<input name="firstChild">`, `form.firstChild` is
 * that input. A getter taken from the prototype isn't fooled.
 */
function reader<T>(prototype: () => object, name: string): (node: Node) => T {
  let get: (() => unknown) | undefined; // looked up once, when there is a document
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get?.call(node) as T;
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;

export const firstChild = reader<Node | null>(node, 'firstChild');
export const nextSibling = reader<Node | null>(node, 'nextSibling');
export const parentNode = reader<Node | null>(node, 'parentNode');
export const nodeType = reader<number>(node, 'nodeType');
const text = reader<string | null>(node, 'textContent');
export const textContent = (of: Node) => text(of) ?? '';
export const ownerDocument = reader<Document | null>(node, 'ownerDocument');
export const baseAddress = reader<string>(node, 'baseURI');
export const documentAddress: (page: Document) => string = reader<string>(() => Document.prototype, 'URL');
export const localName: (of: Element) => string = reader<string>(element, 'localName');
export const namespace: (of: Element) => string | null = reader<string | null>(element, 'namespaceURI');

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function find(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}
