import { bodyOf, childrenOf, rectOf } from '../dom';

/** A strip in the page's flow is so high, in px, and stands within so many px of its top. */
const LOWEST = 24;
const HIGHEST = 200;
const TOP = 220;
const WRAPPERS = 4;

/** What stands across the top of a page in its own flow: promo strips and app banners push the page down. */
export function findStrips(page: Document, view: Window): Element[] {
  const strips: Element[] = [];
  let level = bodyOf(page);
  for (let depth = 0; level && depth < WRAPPERS; depth += 1) {
    let wrapper: Element | undefined;
    for (const child of childrenOf(level).slice(0, 12)) {
      const { top, height, width } = rectOf(child);
      if (height < LOWEST || width < view.innerWidth * 0.8 || top + view.scrollY > TOP) continue;
      if (height <= HIGHEST) strips.push(child);
      else wrapper ??= child;
    }
    level = (wrapper as HTMLElement | undefined) ?? null;
  }
  return strips;
}
