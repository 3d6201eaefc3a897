import { elementsOf } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { textOf } from '../dom/text';
import { isPictureFile, isTruePicture, picturesOf } from './addresses';

/** Elements that a site or AMP defines for its pictures: `amp-img`, `lazy-image`, `hl-img`, `press-image-v3`. */
const NAMED = /-(?:img|image|picture|photo|anim)(?:-v?\d+)?$|^(?:img|image|picture|lazy)-/;
/** Boxes with a picture as their background. Decoration has it too: asked is who stands in or at a figure. */
const BACKED =
  '[style*="background"][style*="url"], [data-bg], [data-background-image], [data-background], [data-bgset]';
const OF_A_PICTURE =
  /-(?:lead|hero|cover|photo|photos|foto|picture|image|img|figure|slide|slides|gallery|galeri|featured|thumb-?lead|main-?image|bild|imagen|lazy)-/;
/** Where backgrounds belong to the page and not to the story. */
const PAGE = 'nav, footer, aside, form, button, header nav, [role="navigation"], [role="banner"]';
const COPIED = ['alt', 'width', 'height', 'srcset', 'title', 'class'];

/** Puts an `<img>` in the place of each element that stands for one. */
export function standInsToPictures(page: Document): void {
  for (const element of elementsOf(page.body)) {
    const { localName } = element;
    if (localName.includes('-') && NAMED.test(localName) && element.isConnected) toPicture(element);
  }
  for (const element of Array.from(page.body.querySelectorAll(BACKED))) {
    if (element.isConnected) backgroundToPicture(element);
  }
  for (const element of Array.from(page.body.querySelectorAll('div[data-src], span[data-src]'))) {
    if (element.isConnected && !element.firstElementChild && !textOf(element)) lazyBox(element);
  }
}

/** A custom element that holds no picture yet; its fallbacks and placeholders go. */
function toPicture(element: Element): void {
  const { src } = picturesOf(element);
  const holds = Array.from(element.querySelectorAll('img')).some((one) => !one.closest('noscript'));
  if (!isTruePicture(src) || (holds && !element.localName.startsWith('amp-'))) return;
  element.replaceWith(pictureFrom(element, src));
}

/** A box without any text that a lazy loader fills; with a GIF it may be what counts readers. */
function lazyBox(element: Element): void {
  const { src } = picturesOf(element);
  if (isTruePicture(src) && isPictureFile(src) && !/\.gif(?:$|[?#])/i.test(src)) {
    element.replaceWith(pictureFrom(element, src));
  }
}

/** A background that is shown as a picture: said so by `role`, by a figure around it, or by name. */
function backgroundToPicture(element: Element): void {
  if (
    /^(?:body|html|img|a|p|span|li|section|main|article|video)$/.test(element.localName) &&
    !isImage(element)
  )
    return;
  const address = backgroundOf(element);
  if (!isTruePicture(address) || /^data:|\.svg(?:$|[?#])/i.test(address)) return;
  if (element.querySelector('img, picture, video, p, h1, h2, h3') || element.closest(PAGE)) return;
  if (isElsewhere(element)) return;
  const isShown =
    isImage(element) || element.closest('figure') !== null || OF_A_PICTURE.test(namesOf(element));
  const text = textOf(element);
  if (!isShown || (text && !element.closest('figure'))) return;
  const picture = pictureFrom(element, address);
  if (text) element.prepend(picture);
  else element.replaceWith(picture);
}

const isImage = (element: Element): boolean => element.getAttribute('role') === 'img';

function backgroundOf(element: Element): string {
  const style = element.getAttribute('style') ?? '';
  const written = backgroundIn(style);
  if (isTruePicture(written)) return written;
  const named = ['data-bg', 'data-background-image', 'data-background', 'data-bgset'].map(
    (name) =>
      element
        .getAttribute(name)
        ?.trim()
        .replace(/^url\(["']?|["']?\)$/g, '')
        .split(/\s/)[0],
  );
  return named.find(isTruePicture) ?? '';
}

const URLS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)/gi;

/** The first address that inline style gives a background; each stretch between two addresses is looked at once. */
function backgroundIn(style: string): string | undefined {
  let from = 0;
  for (const { index, 0: url, 1: double, 2: single, 3: bare } of style.matchAll(URLS)) {
    const before = style.slice(from, index);
    const declared = before.slice(before.lastIndexOf(';') + 1);
    if (/background(?:-image)?\s*:/i.test(declared)) return double ?? single ?? bare;
    from = index + url.length;
  }
  return undefined;
}

/** A background inside of a link to another page is the picture of that page. */
function isElsewhere(element: Element): boolean {
  const href =
    element.closest('a[href]')?.getAttribute('href') ??
    element.querySelector('a[href]')?.getAttribute('href');
  return Boolean(href && !href.startsWith('#') && !isPictureFile(href));
}

function pictureFrom(element: Element, src: string): Element {
  const picture = element.ownerDocument.createElement('img');
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value) picture.setAttribute(name, value);
  }
  if (!picture.getAttribute('alt'))
    picture.setAttribute('alt', element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  if (src) picture.setAttribute('src', src);
  return picture;
}
