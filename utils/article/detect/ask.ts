import { nodeType, parentNode } from '../sanitize/node';

/**
 * Questions to a live page past the names it may have planted: with `<form name="body">` in it, `document.body` is that
 * form, and with `<input name="closest">` in a form, `form.closest` is that input.
 */

/** The first element for a selector, in a document. */
export function one(page: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(page, selector);
}

/** All elements for a selector, in a document. */
export function all(page: Document, selector: string): ArrayLike<Element> {
  return Document.prototype.querySelectorAll.call(page, selector);
}

/** The nearest element around and including `element` for a selector. */
export function around(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether `element` is or holds `other`. */
export function holds(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

const FRAGMENT = 11;
let parentGetter: ((this: Node) => Element | null) | undefined; // looked up once, when there is a document

/** The element around a node; around what stands at the top of a shadow tree, its host. */
export function parentOf(node: Node): Element | null {
  parentGetter ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
  const parent = parentGetter?.call(node);
  if (parent) return parent;
  const root = parentNode(node);
  return root && nodeType(root) === FRAGMENT ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** An attribute of the first element for a selector, trimmed; '' for none. */
export function said(page: Document, selector: string, name = 'content'): string {
  return one(page, selector)?.getAttribute(name)?.trim() ?? '';
}

/** Longer texts and addresses (characters) are cut, longer addresses not read: a page may be made to take time. */
const LONGEST = 2000;

/** The text of the first element for a selector, the beginning of it where it is huge; '' for none. */
export function textOf(page: Document, selector: string): string {
  return one(page, selector)?.textContent?.slice(0, LONGEST) ?? '';
}

/** What the page calls its own address elsewhere, resolved; undefined for none that can be read. */
export function saidAddress(page: Document, url: string): string | undefined {
  const href = said(page, 'link[rel~="canonical" i][href]', 'href') || said(page, 'meta[property="og:url"]');
  return href && href.length < LONGEST && URL.canParse(href, url) ? new URL(href, url).href : undefined;
}
