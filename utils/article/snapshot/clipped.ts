import { attribute, find, firstChild, nextSibling, nodeType } from '../sanitize/node';

/** Text of its own at most so long, in characters, is asked whether it is clipped: labels are short. */
const LONGEST = 300;
/** What stands so far beside the window (pixels) is for nobody's eyes. */
const FAR = 900;
/** Where words for screen readers stand. Never the headline: a page that draws its title as a picture says it so. */
const ASKED = new Set('span div a p em i b strong small label h2 h3 h4 h5 h6'.split(' '));

/** Whether an element is short text that a style sheet may keep for screen readers, and worth asking. */
export function maySayClipped(element: Element, name: string): boolean {
  if (!ASKED.has(name)) return false;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== 3) continue;
    const { data } = child as Text;
    if (data.length > LONGEST) return false;
    if (/\S/.test(data)) return true;
  }
  return false;
}

/**
 * Whether style leaves nothing of an element to be seen, which still has a box: cut to a point, or put far beside the
 * window. Of the two that need a layout the first is only asked of what is cut at its edges and lies over the page.
 */
export function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  const { position, overflow } = style;
  const isCut = overflow === 'hidden' || overflow === 'clip';
  if (isCut && Number.parseFloat(style.textIndent) <= -FAR) return !find(element, 'svg, img');
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (isPoint(style.clip) || isPoint(style.clipPath)) return true;
  return isCut && sizeOf(element, style, 'width') <= 1 && sizeOf(element, style, 'height') <= 1;
}

/** Whether an inline style says so, where nothing is rendered. */
export function saysClipped(copy: Element): boolean {
  const style = attribute(copy, 'style');
  if (!style || !/position\s*:\s*(?:absolute|fixed)/i.test(style)) return false;
  return (
    isPoint(/clip(?:-path)?\s*:\s*([^;]{1,80})/i.exec(style)?.[1] ?? '') ||
    (/(?:^|[;\s])width\s*:\s*[01](?:px)?\s*(?:;|!|$)/i.test(style) && /overflow\s*:\s*hidden/i.test(style))
  );
}

/** Whether a `clip` or `clip-path` leaves no more than a point. */
function isPoint(clip: string): boolean {
  const [, shape, told = ''] = /^(rect|inset|circle|polygon)\(([^)]*)\)/.exec(clip.trim()) ?? [];
  if (!shape) return false;
  const sides = told.split(/[\s,]+/).map((side) => Number.parseFloat(side));
  const [top = 0, right = top, bottom = top, left = right] = sides;
  if (shape === 'rect') return sides.length === 4 && right - left <= 1 && bottom - top <= 1;
  if (shape === 'inset') return told.includes('%') && (top + bottom >= 99 || left + right >= 99);
  return sides.every((side) => !side || Number.isNaN(side));
}

/** A side of an element, in pixels, as computed: what was declared, where the browser tells it without a layout. */
function sizeOf(element: Element, style: CSSStyleDeclaration, side: 'width' | 'height'): number {
  const declared = (Element.prototype as { computedStyleMap?: Element['computedStyleMap'] }).computedStyleMap
    ?.call(element)
    .get(side) as { value?: number | string; unit?: string } | undefined;
  if (declared) return declared.unit === 'px' ? Number(declared.value) : Number.POSITIVE_INFINITY;
  const length = Number.parseFloat(style[side]);
  return Number.isNaN(length) ? Number.POSITIVE_INFINITY : length;
}
