import { namesOf } from '../dom/names';
import { pictureName } from '../dom/picture-name';
import { isTruePicture } from './addresses';
import { toldWidth } from './told-size';

/** So wide (pixels) a picture is at most that stands in for another until that has come. */
const SMALL = 160;
/** What such a picture is called. */
const STAND_IN = /-(?:blur\w*|lqip|placeholder|tiny|preview|thumb|low-?res|low-?quality)-/;
/** A block of so many pictures is a gallery. */
const FEW = 3;
/** So many levels above a small picture, the large one stands in the same block. */
const LEVELS = 2;

/** Takes out small pictures that stand in for the large one beside them, in a block without words. */
export function dropStandIns(pictures: readonly Element[]): void {
  for (const picture of pictures) {
    if (!isSmall(picture)) continue;
    const twin = twinOf(picture);
    if (!twin) continue;
    const whole = picture.closest('picture');
    (whole && !whole.contains(twin) ? whole : picture).remove();
  }
}

function isSmall(picture: Element): boolean {
  const told = Number.parseInt(picture.getAttribute('width') ?? '', 10) || undefined;
  const width = toldWidth(picture.getAttribute('src') ?? '') ?? told;
  return width === undefined ? STAND_IN.test(namesOf(picture)) : width <= SMALL;
}

function twinOf(picture: Element): Element | undefined {
  const src = picture.getAttribute('src') ?? '';
  let block = picture.parentElement;
  for (let level = 0; block && level <= LEVELS; level++, block = block.parentElement) {
    if (block.localName === 'body' || block.localName === 'article') return undefined;
    const others = Array.from(block.querySelectorAll('img')).filter((one) => !one.closest('noscript'));
    if (others.length > FEW || /\S/.test(block.textContent ?? '')) return undefined;
    const twin = others.find(
      (one) => one !== picture && !isSmall(one) && isShown(one) && isSame(one, picture, src),
    );
    if (twin) return twin;
  }
  return undefined;
}

const isShown = (picture: Element): boolean =>
  isTruePicture(picture.getAttribute('src')) || picture.hasAttribute('srcset');

function isSame(large: Element, small: Element, src: string): boolean {
  if (!isTruePicture(src) || STAND_IN.test(namesOf(small))) return true;
  const name = pictureName(src);
  return name !== '' && name === pictureName(large.getAttribute('src') ?? '');
}
