import { rootOf, type ShadowOf } from '../dom';

/** So many elements are looked at for shadow trees. */
const MOST = 300_000;
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** Whether something of the page is in the top layer, in shadow trees of any depth too, or may be: a page of more than so many elements hides it. */
export function sharesTopLayer(page: Document, host: Element, shadowOf: ShadowOf): boolean {
  const rest: ParentNode[] = [rootOf(page) ?? host];
  let left = MOST;
  for (let root = rest.pop(); root; root = rest.pop()) {
    if ([...root.querySelectorAll(TOP_LAYER)].some((element) => element !== host)) return true;
    for (const element of root.querySelectorAll('*')) {
      left -= 1;
      if (left < 0) return true;
      const shadow = element === host ? null : shadowOf(element);
      if (shadow) rest.push(shadow);
    }
  }
  return false;
}

/** Chromium's words for an observer of what is painted. */
interface PaintedInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** ms between two looks; 100 is the least allowed. */
  delay: number;
}
const LOOKS = 100;

/**
 * Calls back when something is painted over an element, or was and is no more. Only Chromium tells; elsewhere never. What
 * is inert is painted and not hit, so a question for what is hit doesn't find it. Returns how to stop.
 */
export function watchPainted(element: Element, onChange: (painted: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const { isVisible, isIntersecting } = (entries.at(-1) ?? {}) as Partial<
        IntersectionObserverEntry & { isVisible: boolean }
      >;
      if (isIntersecting && isVisible !== undefined) onChange(isVisible);
    },
    { trackVisibility: true, delay: LOOKS, threshold: [0, 1] } as PaintedInit,
  );
  observer.observe(element);
  return () => observer.disconnect();
}
