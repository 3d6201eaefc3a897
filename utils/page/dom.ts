/**
 * Reads the live page past the names it may have planted: in a form with `<input name="matches">`, `form.matches` is that
 * input, and with `<img name="body">` so is `document.body`. Methods and getters of the prototypes aren't fooled.
 */
function getter<T>(prototype: () => object, name: string): (of: object) => T {
  let get: (() => unknown) | undefined; // looked up once, when there is a document
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get?.call(of) as T;
  };
}

const element = () => Element.prototype;
const node = () => Node.prototype;
const page = () => Document.prototype;

export const rootOf = getter<HTMLElement | null>(page, 'documentElement');
export const bodyOf = getter<HTMLElement | null>(page, 'body');
export const focusOf = getter<Element | null>(page, 'activeElement');
export const fullscreenOf = getter<Element | null>(page, 'fullscreenElement');
export const viewOf = getter<(Window & typeof globalThis) | null>(page, 'defaultView');
export const nameOf = getter<string>(element, 'localName');
export const childrenOf = (of: Element): Element[] => Array.from(children(of));
const children = getter<HTMLCollection>(element, 'children');
const parentNode = getter<Node | null>(node, 'parentNode');
const text = getter<string | null>(node, 'textContent');
const scrollHeight = getter<number>(element, 'scrollHeight');
const clientHeight = getter<number>(element, 'clientHeight');
const openRoot = getter<ShadowRoot | null>(element, 'shadowRoot');

/** Gives a host's shadow tree, closed ones too where the browser lets us. */
export type ShadowOf = (host: Element) => ShadowRoot | null;

export const openShadow: ShadowOf = (host) => openRoot(host) ?? null;
export const heights = (of: Element) => ({ whole: scrollHeight(of), shown: clientHeight(of) });
export const attr = (of: Element, name: string): string =>
  Element.prototype.getAttribute.call(of, name) ?? '';
export const hasAttr = (of: Element, name: string): boolean => Element.prototype.hasAttribute.call(of, name);
export const setAttr = (of: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(of, name, value);
export const dropAttr = (of: Element, name: string): void => Element.prototype.removeAttribute.call(of, name);
export const is = (of: Element, selector: string): boolean => Element.prototype.matches.call(of, selector);
export const rectOf = (of: Element): DOMRect => Element.prototype.getBoundingClientRect.call(of);
export const textOf = (of: Node): string => text(of) ?? '';
export const contains = (one: Node, other: Node | null): boolean => Node.prototype.contains.call(one, other);
export const create = <K extends keyof HTMLElementTagNameMap>(
  of: Document,
  name: K,
): HTMLElementTagNameMap[K] => Document.prototype.createElement.call(of, name) as HTMLElementTagNameMap[K];
export const elementAt = (of: Document, x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(of, x, y);
export const hasFocus = (of: Document): boolean => Document.prototype.hasFocus.call(of);
export const selectionOf = (of: Document): Selection | null => Document.prototype.getSelection.call(of);
export const leaveFullscreen = (of: Document): Promise<void> => Document.prototype.exitFullscreen.call(of);
export const connected = getter<boolean>(node, 'isConnected');

/** The parent in what is drawn: of a shadow tree's top, its host. */
export function parentOf(of: Element): Element | null {
  const parent = parentNode(of);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** All that fit inside of an element, in its shadow tree too where it has one. */
export function within(of: Element, selector: string, shadowOf: ShadowOf): Element[] {
  const found = Array.from(Element.prototype.querySelectorAll.call(of, selector));
  const shadow = shadowOf(of);
  return shadow ? [...found, ...shadow.querySelectorAll(selector)] : found;
}

/** How many paragraphs an element holds. A live list, which browsers keep counted. */
export const paragraphsIn = (of: Element): number =>
  Element.prototype.getElementsByTagName.call(of, 'p').length;

/** Text that is read, without scripts and styles, at most `most` characters, with a space between the pieces. */
export function readText(of: Element, shadowOf: ShadowOf, most: number): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (found) =>
      found instanceof Element && /^(script|style|noscript|template)$/.test(nameOf(found))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let at = walker.nextNode(); at && length < most; at = walker.nextNode()) {
      if (at.nodeType !== 3) continue;
      const piece = textOf(at).trim();
      if (!piece) continue;
      pieces.push(piece);
      length += piece.length + 1;
    }
  };
  const shadow = shadowOf(of);
  if (shadow) walk(shadow);
  walk(of);
  return pieces.join(' ').replace(/\s+/g, ' ').slice(0, most);
}
