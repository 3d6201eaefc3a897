import { gathered } from '../dom/gathered';
import { walkSideBySide } from './side-by-side';

/** Gives the shadow tree of an element, a closed one too where the browser lets an extension see it. */
export type ShadowOf = (host: Element) => ShadowRoot | null;

/** A shadow tree (of a page that isn't rendered: the template that declares it), with the copy of its host. */
export interface Hosted {
  root: Node;
  copy: Element;
}

/** The shadow trees that are open, read past the names that forms plant. */
export const openShadowOf: ShadowOf = (host) =>
  Reflect.get(Element.prototype, 'shadowRoot', host) as ShadowRoot | null;

/** What may have a shadow tree besides elements of a page's own names (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow tree of an element, if it may have one. Closed ones are asked for where nothing else stands in it,
 * or the page named it. */
export function shadowIn(host: Element, name: string, shadowOf: ShadowOf): ShadowRoot | null {
  const isOwn = name.includes('-');
  if (!isOwn && !HOSTS.has(name)) return null;
  return openShadowOf(host) ?? (isOwn || isEmpty(host) ? shadowOf(host) : null);
}

function isEmpty({ firstChild, lastChild }: Element): boolean {
  if (!firstChild) return true;
  return firstChild === lastChild && firstChild.nodeType === 3 && !/\S/.test(firstChild.nodeValue ?? '');
}

/** The shadow trees that a page declares, where no browser has made them. */
export function declaredShadows(page: Document | DocumentFragment): Hosted[] {
  const templates = Array.from(page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'));
  return templates.flatMap((template) => {
    const copy = template.parentElement;
    template.remove();
    return copy ? [{ root: template.content, copy }] : [];
  });
}

/**
 * Lays the content of a shadow tree into the copy of its host, in the place of the children; slots get the children
 * they were given, and what was given to none isn't shown. `meet` is given each element of the tree with its copy, as in
 * a walk side by side. Gives back the trees that are declared within.
 */
export function copyShadow({ root, copy }: Hosted, meet: (own: Element, here: Element) => boolean): Hosted[] {
  if (!root.firstChild) return [];
  const page = copy.ownerDocument;
  const content = page.createDocumentFragment();
  for (const child of Array.from(root.childNodes)) content.append(page.importNode(child, true));
  walkSideBySide(root, content, meet);
  const declared = declaredShadows(content);
  for (const style of Array.from(content.querySelectorAll('style, script'))) style.remove();
  for (const slot of Array.from(content.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const given = Array.from(copy.childNodes).filter((child) => slotOf(child) === name);
    if (given.length) slot.replaceWith(gathered(given, page));
  }
  copy.replaceChildren(content);
  return declared;
}

function slotOf(node: Node): string {
  return (node as Partial<Element>).getAttribute?.('slot') ?? '';
}
