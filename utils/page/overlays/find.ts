import { bodyOf, childrenOf, is, paragraphsIn, parentOf, rectOf, rootOf, type ShadowOf } from '../dom';

/** Where the viewport is probed, as shares of its width and height. */
const COLUMNS = [0.03, 0.27, 0.5, 0.73, 0.97];
const ROWS = [0.01, 0.12, 0.32, 0.5, 0.7, 0.88, 0.985];
/** So many layers below each point are looked at, and so many children of the body. */
const LAYERS = 5;
const CHILDREN = 300;
const TOP_LAYER = 'dialog[open], [popover]:popover-open';

/** Elements that float over the page, with how many of the sample points each is topmost at (0 to 1). */
export type Found = Map<Element, number>;

/**
 * Looks for what floats over a page: by what is drawn at some points of the viewport, by the top layer, and by what stands
 * at the body's end. Reads layout, so it is called when that is fresh.
 */
export function findFloating(page: Document, view: Window, shadowOf: ShadowOf): Found {
  const found: Found = new Map();
  const floating = climber(page, view);
  const add = (element: Element | undefined, hits: number) => {
    if (element) found.set(element, (found.get(element) ?? 0) + hits);
  };
  const { innerWidth: width, innerHeight: height } = view;
  const one = 1 / (COLUMNS.length * ROWS.length);
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const stack = Document.prototype.elementsFromPoint.call(page, column * width, row * height);
      const roots = stack
        .slice(0, LAYERS)
        .map((element) => floating(deepest(element, shadowOf, column * width, row * height)));
      add(roots[0], one);
      for (const below of roots.slice(1)) add(below, 0);
    }
  }
  for (const element of Document.prototype.querySelectorAll.call(page, TOP_LAYER)) add(element, 0);
  for (const element of atTheEnd(page)) {
    if (isDrawn(element, view)) add(floating(element), 0);
  }
  return found;
}

/** Whether an element is drawn inside of the viewport. */
export function isDrawn(element: Element, view: Window): boolean {
  const { left, top, right, bottom, width, height } = rectOf(element);
  if (width < 1 || height < 1 || right <= 0 || bottom <= 0) return false;
  if (left >= view.innerWidth || top >= view.innerHeight) return false;
  const style = view.getComputedStyle(element);
  return style.visibility === 'visible' && Number(style.opacity) > 0.02;
}

/** Whether it holds the text that the page is there for. */
export function holdsArticle(page: Document, element: Element): boolean {
  const inside = paragraphsIn(element);
  if (inside < 3) return false;
  const body = bodyOf(page);
  const all = body ? paragraphsIn(body) : inside;
  return inside >= all * 0.5;
}

/** Gives of an element the outermost ancestor (or itself) that floats and doesn't hold the page's text; undefined where none does. */
function climber(page: Document, view: Window): (from: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  const ends = new Set<Element | null>([bodyOf(page), rootOf(page), null]);
  const floating = (element: Element): Element | undefined => {
    if (known.has(element)) return known.get(element);
    known.set(element, undefined);
    const parent = parentOf(element);
    // What is in the top layer has nothing to do with its ancestors any more.
    const top = is(element, ':modal, :popover-open');
    const above = top || ends.has(parent) ? undefined : floating(parent as Element);
    const own = above === undefined && (top || floats(element, view)) && !holdsArticle(page, element);
    const result = own ? element : above;
    known.set(element, result);
    return result;
  };
  return (from) => (ends.has(from) ? undefined : floating(from));
}

function floats(element: Element, view: Window): boolean {
  const { position, zIndex } = view.getComputedStyle(element);
  if (position === 'fixed' || position === 'sticky') return true;
  if (position !== 'absolute' || !(Number(zIndex) > 0)) return false;
  const { width, height } = rectOf(element);
  return width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9;
}

/** What is drawn at a point inside of a host's shadow tree. */
function deepest(element: Element, shadowOf: ShadowOf, x: number, y: number): Element {
  let at = element;
  for (let depth = 0; depth < 8; depth += 1) {
    const inner = shadowOf(at)?.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** The children of body and root, and of wrappers without a height: where overlays are put. */
function atTheEnd(page: Document): Element[] {
  const [root, body] = [rootOf(page), bodyOf(page)];
  const direct = [...(body ? childrenOf(body) : []), ...(root ? childrenOf(root) : [])].slice(-CHILDREN);
  const wrapped = direct
    .filter((one) => rectOf(one).height === 0)
    .flatMap((one) => childrenOf(one).slice(0, 8));
  return [...direct, ...wrapped.slice(0, CHILDREN)].filter((one) => one !== body);
}
