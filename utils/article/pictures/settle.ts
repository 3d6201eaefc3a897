import { pictureName } from '../dom/picture-name';
import { isTruePicture, picturesOf } from './addresses';
import { dropStandIns } from './blurred';
import { settleNoscripts } from './noscript';
import { bestOf, type Candidate, candidatesOf, srcsetOf } from './srcset';
import { standInsToPictures } from './stand-ins';

/** Where lazy loaders keep a `srcset`, the surest first. Others are found by their ending. */
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set', 'srcset'];
/** Icons stay small, whatever their set holds; in pixels. */
const SMALL = 160;
/** A candidate narrower than this is a thumbnail where the set has a wider one, in pixels. */
const THUMBNAIL = 600;

/**
 * Gives every picture of a page its true address and alternatives, wherever scripts would have taken them from: lazy
 * attributes, `noscript`, elements and backgrounds that stand for pictures. `page` is a copy without a window: nothing
 * loads.
 */
export function settlePictures(page: Document): void {
  standInsToPictures(page);
  settleNoscripts(page);
  for (const source of Array.from(page.querySelectorAll('picture source'))) settleSource(source);
  const pictures = Array.from(page.querySelectorAll('img'));
  for (const picture of pictures) settlePicture(picture);
  dropStandIns(pictures);
}

function setOf(element: Element): Candidate[] {
  const own = element.getAttributeNames().filter((name) => name.endsWith('set'));
  if (!own.length) return [];
  for (const name of [...SETS, ...own.filter((name) => name.startsWith('data-'))]) {
    const candidates = candidatesOf(element.getAttribute(name) ?? '');
    if (candidates.length) return candidates;
  }
  return [];
}

function settleSource(source: Element): void {
  source.removeAttribute('src'); // no browser looks at it in a picture
  const set = srcsetOf(setOf(source)) || picturesOf(source).src;
  if (set) source.setAttribute('srcset', set);
  else source.remove();
}

function settlePicture(picture: Element): void {
  dropNothing(picture);
  const set = setOf(picture);
  const { src, large } = picturesOf(picture);
  write(picture, 'srcset', srcsetOf(set));
  write(picture, 'src', bestSource(src, set.length ? set : beside(picture)));
  if (set.length) widen(picture, set);
  const now = picture.getAttribute('src');
  if (large && now && large !== now && pictureName(large) === pictureName(now) && !picture.closest('a')) {
    link(picture, large);
  }
}

/** A side of no length where the other has one, or a style has both, is how pages leave it to the picture. */
function dropNothing(picture: Element): void {
  const sides = ['width', 'height'] as const;
  const none = sides.filter((side) => /^\s*0(?:px)?\s*$/.test(picture.getAttribute(side) ?? ''));
  if (!none.length) return;
  const isLong = sides.some((side) => {
    const length = picture.getAttribute(side) ?? '';
    return /^\s*(?:\d{1,3}%|[1-9]\d{2,4}(?:px)?|auto)\s*$/.test(length);
  });
  const style = picture.getAttribute('style') ?? '';
  if (isLong || /(?:^|[;\s])(?:max-)?width\s*:\s*(?:100%|[1-9]\d{2})/i.test(style))
    for (const side of none) picture.removeAttribute(side);
}

/** The alternatives that the first source beside an image in a `<picture>` has. */
function beside(picture: Element): Candidate[] {
  const around = picture.parentElement?.closest('picture');
  const sets = Array.from(around?.querySelectorAll('source') ?? [], (source) =>
    source.getAttribute('srcset'),
  );
  return candidatesOf(sets.find(Boolean) ?? '');
}

/** The picture's own address, unless it is none, or a thumbnail in a set that has larger ones. */
function bestSource(src: string, candidates: readonly Candidate[]): string {
  if (!candidates.length) return isTruePicture(src) ? src : '';
  const best = bestOf(candidates);
  if (!isTruePicture(src)) return best?.address ?? '';
  const own = candidates.find(({ address }) => address === src);
  const isThumbnail = own?.unit === 'w' && own.size < THUMBNAIL;
  return isThumbnail && best && best.size > own.size ? best.address : src;
}

/** A page's width and height are those of its layout; where the set has a wider file, it may be shown as wide as that. */
function widen(picture: Element, set: readonly Candidate[]): void {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side) ?? 0)) as [
    number,
    number,
  ];
  const widest = Math.max(0, ...set.map(({ size, unit }) => (unit === 'w' ? size : 0)));
  if (!(width > SMALL && height > 0 && widest > width)) return;
  picture.setAttribute('width', String(widest));
  picture.setAttribute('height', String(Math.round((height / width) * widest)));
}

/** A picture that names a larger file is a link to it, as pages without scripts have it. */
function link(picture: Element, large: string): void {
  const place = picture.closest('picture') ?? picture;
  const made = picture.ownerDocument.createElement('a');
  made.setAttribute('href', large);
  place.before(made);
  made.append(place);
}

function write(element: Element, name: string, value: string): void {
  if (value === element.getAttribute(name)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
