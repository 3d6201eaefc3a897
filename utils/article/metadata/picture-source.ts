import { webAddress } from '../sanitize/address';

/** Where lazy loaders keep the true address. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-image',
  'data-url',
  'data-hi-res-src',
  'data-img-src',
];
const LAZY_SET = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** Pictures that stand for others, or for none. */
const EMPTY =
  /placeholder|spacer|blank\.|loading\.|\bpixel\b|1x1|transparent|grey[-_]|lazyload\.|no-?image|default[-_.]/i;
/** A longer list of alternatives is no list, in characters. */
const LONGEST_SET = 8000;

export interface PictureSource {
  src: string;
  srcset?: string;
}

/** Address and alternatives of a picture, absolute http(s), past the placeholders of lazy loading; undefined for none. */
export function pictureSource(picture: Element, base: string): PictureSource | undefined {
  const attribute = (element: Element, names: readonly string[]): string[] =>
    names.flatMap((name) => element.getAttribute(name) || []);
  const sources = [...(picture.closest('picture')?.querySelectorAll('source') ?? [])];
  const hidden = hiddenCopy(picture);
  // Each address is looked at for its own sake, and a page may hold hundreds: only until the first that is usable.
  let srcset = '';
  for (const element of [picture, ...(hidden ? [hidden] : []), ...sources]) {
    for (const set of attribute(element, [...LAZY_SET, 'srcset'])) srcset ||= absoluteSet(set, base);
    if (srcset) break;
  }
  const given = [...attribute(picture, [...LAZY, 'src']), ...(hidden ? attribute(hidden, ['src']) : [])];
  for (const address of [...given, srcset.split(/,?\s/)[0] ?? '']) {
    const src = absolute(address, base);
    if (src && !EMPTY.test(new URL(src).pathname)) return srcset ? { src, srcset } : { src };
  }
  return undefined;
}

/** The copy of a lazy picture in the noscript beside it. */
function hiddenCopy(picture: Element): Element | null {
  const place = picture.parentElement;
  const noscript =
    place?.querySelector('noscript') ?? place?.parentElement?.querySelector(':scope > noscript');
  if (!noscript) return null;
  const inside = noscript.querySelector('img');
  if (inside) return inside;
  return new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html').querySelector('img');
}

const absolute = (address: string, base: string): string => webAddress(address, base) ?? '';

function absoluteSet(set: string, base: string): string {
  if (set.length > LONGEST_SET) return '';
  return [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g)]
    .flatMap(([, address = '', size]) => {
      const full = absolute(address, base);
      return full && !EMPTY.test(full) ? [size ? `${full} ${size}` : full] : [];
    })
    .join(', ');
}
