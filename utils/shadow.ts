/** What content scripts may ask for: Chromium has a function, Firefox a property of elements. */
interface Dom {
  openOrClosedShadowRoot(host: Element): ShadowRoot | null;
}

/** Shadow trees, closed ones too: consent walls stand in them. */
export const shadowOf = (host: Element): ShadowRoot | null => {
  if (!(host instanceof HTMLElement)) return null;
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {};
  if (dom) return dom.openOrClosedShadowRoot(host);
  const { openOrClosedShadowRoot: root } = host as HTMLElement & {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  return root instanceof ShadowRoot
    ? root
    : (Reflect.get(Element.prototype, 'shadowRoot', host) as ShadowRoot | null);
};
