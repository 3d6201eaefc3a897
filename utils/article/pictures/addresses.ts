import { namesOf } from '../dom/names';
import { addressesIn } from './in-json';
import { filledIn, isTemplate, toldWidth } from './told-size';

/** A picture in the address itself that is shorter than this is a blank that stands in for a lazy one, in characters. */
const BLANK = 400;
/** Names of files that stand for another picture, or for none. */
const STAND_IN =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|pixel|1x1|1px|transparent|loading|loader|lazy-?load(?:er|ing)?|no-?image|empty|dummy|grey|gray)(?:[_.-][\w-]{0,100})?\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/i;
const PICTURE = /\.(?:jpe?g|jfif|png|webp|avif|gif)(?:$|[?#!/:@&])/i;
const ADDRESS = /^(?:(?:https?:)?\/\/|\/|\.{1,2}\/|[\w.%-]+\/)[^\s"'<>]+$/i;
/** What is narrower (pixels) is a stand-in, where it isn't known how wide the other is. */
const SMALL = 200;
/** Longer ones aren't looked at, in characters. */
const LONGEST = 4000;

/** Attributes whose name says that they hold a picture's address, whatever its file is called. */
const SAYS_SOURCE =
  /(?:^|-)(?:srcs?|sources?|original|lazy|img|image|url|file|full|large|hi-?res|retina|photo|normal|default|bg|background)(?:-|$)/;
/** Those that hold something else: a share picture, a link, the picture of something else, a blurred stand-in. */
const SAYS_OTHER =
  /(?:^|-)(?:pin|share|link|href|page|permalink|avatar|logo|placeholder|lqip|lowsrc|low|blur|preview|ratio|error|fallback|hover|alt|caption|title|sizes?|srcset|set|video|thumb|thumbnail|poster|interchange)(?:-|$)/;
/** What lazy loaders put into `src` when the picture's turn comes, the surest first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-img-src',
  'data-image',
  'data-image-src',
  'data-img',
  'data-url',
  'data-echo',
  'data-defer-src',
  'data-ll-src',
];
/** Words that tell the largest of several from the others. */
const LARGEST = /(?:^|-)(?:full|large|orig|original|hi-?res|zoom|big|max|xl|xxl|retina|2x)/;
const SMALLER = /(?:^|-)(?:mini|small|xsmall|tiny|mobile|medium|xs|sm)/;

/** Whether an address shows the picture itself: no blank, no file named after one. */
export function isTruePicture(address: string | null | undefined): address is string {
  if (!address || !/\S/.test(address) || /^(?:about:|javascript:|#)/i.test(address)) return false;
  if (/^data:/i.test(address)) return address.length >= BLANK && !/^data:image\/svg/i.test(address);
  return !STAND_IN.test(address) && !isTemplate(address);
}

/** Whether an address is that of a picture's file by its ending: a link to it leads to no other page. */
export const isPictureFile = (address: string): boolean =>
  /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(address);

/** What an image (or what stands for one) says of its picture. Addresses as the page writes them; '' for none. */
interface PictureAddresses {
  /** What is shown in the page once it is loaded. */
  src: string;
  /** The largest that it names besides. */
  large: string;
}

/**
 * The picture's addresses, from `src` and every `data-…` attribute whose value is the address of a picture. A lazy
 * loader's own attribute goes before `src`, which holds a stand-in until then, or the same.
 */
export function picturesOf(element: Element): PictureAddresses {
  const own = element.getAttribute('src');
  const named = element.getAttributeNames().flatMap((name) => {
    if (!name.startsWith('data-')) return [];
    if (SAYS_OTHER.test(name.slice(5))) return [];
    const written = element.getAttribute(name) ?? '';
    const isJson = /^\s*[[{]/.test(written) && written.length <= LONGEST;
    const values = isJson ? addressesIn(written) : [filledIn(written, element.getAttribute('data-widths'))];
    const value = values.find((one) => holdsPicture(name, one));
    return value ? [{ name, value }] : [];
  });
  if (!named.length) return { src: isTruePicture(own) ? own.trim() : '', large: '' };
  const lazy = LAZY.map((name) => named.find((one) => one.name === name)).find(Boolean);
  const rank = (name: string) => (LARGEST.test(name) ? 0 : SMALLER.test(name) ? 2 : 1);
  const ranked = named.toSorted((one, other) => rank(one.name) - rank(other.name));
  const large = ranked.find(({ name }) => LARGEST.test(name.slice(5)))?.value.trim() ?? '';
  const src =
    isTruePicture(own) && (!lazy || isBetter(own, lazy.value, element))
      ? own
      : (lazy?.value ?? ranked[0]?.value ?? '');
  return { src: src.trim(), large };
}

/** What lazy loaders call a picture whose turn has come. */
const LOADED = /-(?:lazy-?loaded|is-loaded|loaded)-/;

/** Whether what is shown goes before what a loader has in store: it is larger, or the loader is done. */
function isBetter(own: string, lazy: string, picture: Element): boolean {
  const [shown, stored] = [toldWidth(own), toldWidth(lazy)];
  if (shown !== undefined && stored !== undefined) return shown > stored;
  return shown === undefined && stored !== undefined && stored < SMALL && LOADED.test(namesOf(picture));
}

function holdsPicture(name: string, value: string): boolean {
  const text = value.trim();
  if (text.length > LONGEST || !ADDRESS.test(text) || !isTruePicture(text)) return false;
  return (
    PICTURE.test(text) ||
    (SAYS_SOURCE.test(name.slice(5)) && !/\.(?:html?|php|mp4|m3u8|js|json)(?:$|[?#])/i.test(text))
  );
}
