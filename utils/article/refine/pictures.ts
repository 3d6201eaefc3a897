import { gathered } from '../dom/gathered';
import type { Refining } from './refining';

const SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-img-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
];
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** Smaller than this (pixels, either side) a picture counts visits or decorates. */
const SMALL = 32;

/** Gives lazy pictures their true source, drops pixels and pictures without any. */
export function repairPictures({ content }: Refining): void {
  unpack(content);
  for (const picture of Array.from(content.querySelectorAll('img, source'))) {
    const source = SOURCES.map((name) => picture.getAttribute(name)).find(isAddress);
    if (source && picture.localName === 'img' && !isTrueSource(picture.getAttribute('src')))
      picture.setAttribute('src', source);
    const set = SOURCE_SETS.map((name) => picture.getAttribute(name)).find(Boolean);
    if (set) picture.setAttribute('srcset', set);
    if (picture.localName === 'img' && !isTrueSource(picture.getAttribute('src'))) firstOfSet(picture);
  }
  for (const picture of Array.from(content.querySelectorAll('img'))) {
    if (!isTrueSource(picture.getAttribute('src')) || isSmall(picture)) picture.remove();
  }
}

/** A `<picture>` holds sources and one image; captions that were put into it come behind it. */
function unpack(content: Element): void {
  for (const picture of Array.from(content.querySelectorAll('picture'))) {
    const others = Array.from(picture.children).filter(
      (child) => !/^(?:img|source|picture)$/.test(child.localName) && /\S/.test(child.textContent ?? ''),
    );
    picture.after(gathered(others, picture.ownerDocument));
  }
}

const isAddress = (value: string | null | undefined): value is string =>
  Boolean(value && /^(https?:)?\/|^[\w.-]+\//.test(value));

/** A picture in the address itself that is shorter than this is a blank that stands in for a lazy one, in characters. */
const BLANK = 400;

/** Placeholders are short data, or have "placeholder", "blank" or "pixel" in their name. */
function isTrueSource(src: string | null): boolean {
  return Boolean(
    src &&
      !(src.startsWith('data:') && src.length < BLANK) &&
      !/\b(placeholder|blank|spacer|pixel|1x1|transparent|loading|lazy-?load)[\w-]*\.(gif|png|svg|jpe?g|webp)/i.test(
        src,
      ),
  );
}

function firstOfSet(picture: Element): void {
  const set =
    picture.getAttribute('srcset') ??
    picture.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset');
  const first = set?.trim().split(/\s+/)[0]?.replace(/,$/, '');
  if (first) picture.setAttribute('src', first);
}

function isSmall(picture: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = Number.parseInt(picture.getAttribute(side) ?? '', 10);
    return size > 0 && size < SMALL;
  });
}
