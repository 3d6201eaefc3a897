import { isLarger } from '../size/larger';

/** Readability works at one go: of a body with more elements it is given a sample. */
const MOST = 8000;
/** The most elements of one: where they are nested deep, Readability reads their text over and over. */
const SAMPLE = 3000;
/** Of the children of one element so many stay, half of them from either end: the most that leaves a sample. */
const WIDTHS = [400, 100, 30, 12];

export interface Sample {
  /** The body's copy in the document it is to stand in. */
  body: Element;
  /** The elements of the page's body some children of which it lacks. */
  thinned: ReadonlySet<Element>;
}

/**
 * A copy of a body, small enough for what can't pause. One of usual size is copied whole; of a larger one, what stands amid
 * very many side by side (paragraphs, rows, posts) is left out: it is like what stands at both ends.
 */
export function sampleOf(body: Element, page: Document): Sample {
  if (!isLarger(body, MOST)) return { body: page.importNode(body, true), thinned: new Set() };
  for (const width of WIDTHS) {
    const sample = thin(body, page, width);
    if (sample) return sample;
  }
  return thin(body, page, WIDTHS.at(-1) ?? 1, true) as Sample;
}

/** Undefined where it would be too large at this width; `always`: then it ends where it gets too large. */
function thin(root: Element, page: Document, width: number, always = false): Sample | undefined {
  const thinned = new Set<Element>();
  let count = 0;
  const copyOf = (element: Element): Element => {
    if (!isLarger(element, width)) {
      const copy = page.importNode(element, true);
      count += 1 + copy.getElementsByTagName('*').length;
      return copy;
    }
    count++;
    const copy = page.importNode(element, false);
    const half = width >> 1;
    const last = element.childElementCount - half;
    if (last > half) thinned.add(element);
    let at = 0; // elements met so far
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (count > SAMPLE) {
        thinned.add(element);
        break;
      }
      if (child.nodeType === 1) at++;
      if (at > half && at <= last) continue;
      copy.append(child.nodeType === 1 ? copyOf(child as Element) : page.importNode(child));
    }
    return copy;
  };
  const body = copyOf(root);
  return count <= SAMPLE || always ? { body, thinned } : undefined;
}
