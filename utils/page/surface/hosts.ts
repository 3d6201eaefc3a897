import { create } from '../dom';

/** What of ours stands on a page. */
export type HostKind = 'reader' | 'curtain' | 'bar';

/** Says inside of a closed shadow root what its host is, to a later version of us too. */
export const MARK = 'data-saring';

declare global {
  // In the isolated world, shared by the files of ours that run there.
  var saringHosts: WeakSet<Element> | undefined;
}

/**
 * Makes an element of ours: a plain div without a name, as the page may have many, whose closed shadow root holds
 * `content` and its style. It isn't on the page yet. The page can't have made a custom element of its own of a div.
 */
export function makeHost(page: Document, kind: HostKind, content: HTMLElement, css: string): HTMLElement {
  const host = create(page, 'div');
  const style = create(page, 'style');
  style.textContent = css;
  content.setAttribute(MARK, kind);
  host.attachShadow({ mode: 'closed' }).append(style, content);
  ours().add(host);
  return host;
}

/** Whether an element is one of ours, made by this version of us. */
export const isOurHost = (element: Element): boolean => ours().has(element);

function ours(): WeakSet<Element> {
  // Our own, not the page's element with that id.
  const known = Object.hasOwn(globalThis, 'saringHosts') ? globalThis.saringHosts : undefined;
  if (known) return known;
  const begun = new WeakSet<Element>();
  globalThis.saringHosts = begun;
  return begun;
}
