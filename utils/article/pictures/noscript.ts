import { pictureName } from '../dom/picture-name';
import { isTrackingPixel } from '../sanitize/tracking-pixel';
import { isTruePicture, picturesOf } from './addresses';
import { setMediaAside } from './source-media';
import { candidatesOf } from './srcset';
import { isTold } from './told-size';

/** A longer `noscript` is no picture, in characters. */
const LONGEST = 6000;
const COPIED = ['src', 'srcset', 'alt', 'width', 'height'];

/**
 * A lazy picture's true address often stands in a `noscript` beside it (as text, where scripts run). It goes to the
 * picture it is meant for; where none stands there, it becomes a picture itself. Each `noscript` with one goes.
 */
export function settleNoscripts(page: Document): void {
  for (const noscript of Array.from(page.body.querySelectorAll('noscript'))) {
    const picture = pictureIn(noscript);
    if (!picture) continue;
    const beside = pictureBeside(noscript);
    if (beside) complete(beside, picture);
    else noscript.before(page.importNode(picture.closest('picture') ?? picture, true));
    noscript.remove();
  }
}

/** The one picture of a noscript, if it is meant to be looked at. */
function pictureIn(noscript: Element): Element | undefined {
  const markup = noscript.innerHTML.includes('<') ? noscript.innerHTML : (noscript.textContent ?? '');
  if (markup.length > LONGEST || !/<img\b/i.test(markup)) return undefined;
  const inside = new DOMParser().parseFromString(markup, 'text/html'); // Without a window: nothing loads or runs.
  setMediaAside(inside);
  const pictures = inside.querySelectorAll('img');
  const picture = pictures[0];
  if (!picture || pictures.length > 1) return undefined;
  const address = picturesOf(picture).src;
  const { width, height } = Object.fromEntries(
    ['width', 'height'].map((name) => [name, picture.getAttribute(name)]),
  ) as { width: string | null; height: string | null };
  const style = picture.getAttribute('style') ?? '';
  const tracks =
    isTrackingPixel({ address, width, height, style, hidden: false }) || /[?&/]tr?[?/&]/.test(address);
  return isTruePicture(address) && !tracks ? picture : undefined;
}

/** The picture right before or behind a noscript, or in the small box right before it. */
function pictureBeside(noscript: Element): Element | undefined {
  const around = Array.from(noscript.parentElement?.querySelectorAll('img') ?? []);
  const alone = around.filter((picture) => !picture.closest('noscript'));
  const waiting = alone.filter((picture) => !isShown(picture));
  if (waiting.length === 1 && alone.length < 4) return waiting[0];
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!beside) continue;
    if (beside.localName === 'img') return beside;
    const inside = beside.querySelectorAll('img');
    if (inside.length === 1 && !/\S/.test(beside.textContent ?? '')) return inside[0];
  }
  return alone.length === 1 ? alone[0] : undefined;
}

const isShown = (picture: Element): boolean =>
  isTruePicture(picturesOf(picture).src) ||
  picture.getAttributeNames().some((name) => name.endsWith('srcset'));

/** Gives a lazy picture what its copy says; one that is loaded already keeps what it has. */
function complete(picture: Element, copy: Element): void {
  const { src } = picturesOf(picture);
  const isReady = isTruePicture(src) || candidatesOf(picture.getAttribute('data-srcset') ?? '').length > 0;
  const other = copy.getAttribute('src') ?? '';
  if (isReady && pictureName(src) !== pictureName(other)) return;
  const isLarger = isReady && isTold(other, { largerThan: src });
  for (const name of COPIED) {
    const value = copy.getAttribute(name);
    if (value && (!isReady || isLarger || !picture.getAttribute(name))) picture.setAttribute(name, value);
  }
}
