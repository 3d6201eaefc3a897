import { MEDIA_ASIDE } from '../pictures/source-media';
import { linkAddress, pictureAddress, webAddress } from './address';
import { anchorId, anchorOf } from './anchors';
import { attribute, localName } from './node';
import { safeSrcset } from './srcset';

/** A word that tips over into deceit or a hang when it is longer, in characters. */
const MAX_TEXT = 2000;

type Attributes = Record<string, string>;

/**
 * What an element may keep of its attributes, by the name it will have. Nothing is taken over unread: numbers are
 * bounded, addresses absolute and of an allowed kind, words from a list. Class, style and `on…` never are.
 */
export function keptAttributes(element: Element, name: string, page: string): Attributes {
  const get = (key: string) => attribute(element, key);
  const own = OWN[name]?.(get, page, element) ?? {};
  const id = get('id') ?? (localName(element) === 'a' ? get('name') : null);
  const lang = get('lang')?.trim() ?? '';
  const dir = get('dir')?.trim().toLowerCase() ?? '';
  return {
    ...(id && { id: anchorId(id) }),
    ...(/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(lang) && { lang }),
    ...(/^(?:ltr|rtl|auto)$/.test(dir) && { dir }),
    ...own,
  };
}

type Get = (key: string) => string | null;
type Reader = (get: Get, page: string, element: Element) => Attributes;

const title: Reader = (get) => text('title', get('title'));
const cell: Reader = (get) => ({
  ...whole('colspan', get('colspan'), 1, 50),
  ...whole('rowspan', get('rowspan'), 1, 200),
  ...oneOf('scope', get('scope'), /^(?:row|col|rowgroup|colgroup)$/),
});
const columns: Reader = (get) => whole('span', get('span'), 1, 50);
const playable: Reader = (get, page) => ({
  controls: '',
  preload: 'none', // nothing is asked for before the reader plays it
  ...address('src', webAddress(get('src') ?? '', page)),
});
const size: Reader = (get) => ({
  ...whole('width', get('width'), 3, 10_000),
  ...whole('height', get('height'), 3, 10_000),
});

const OWN: Readonly<Record<string, Reader>> = {
  a: (get, page): Attributes => {
    const href = get('href');
    if (href === null) return {};
    const anchor = anchorOf(href, page);
    if (anchor) return { href: anchor };
    const link = linkAddress(href, page);
    return link ? { href: link, rel: 'noopener noreferrer nofollow', target: '_blank' } : {};
  },
  abbr: title,
  audio: playable,
  col: columns,
  colgroup: columns,
  del: (get) => date(get('datetime')),
  details: (get): Attributes => (get('open') === null ? {} : { open: '' }),
  dfn: title,
  img: (get, page, element) => ({
    ...address('src', pictureAddress(get('src') ?? '', page)),
    ...text('srcset', safeSrcset(get('srcset') ?? '', page), Number.POSITIVE_INFINITY),
    ...sizes(get('srcset')),
    alt: (get('alt') ?? '').slice(0, MAX_TEXT),
    ...size(get, page, element),
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  }),
  ins: (get) => date(get('datetime')),
  li: (get) => whole('value', get('value'), -99_999, 99_999),
  ol: (get) => ({
    ...whole('start', get('start'), -99_999, 99_999),
    ...(get('reversed') === null ? {} : { reversed: '' }),
    ...oneOf('type', get('type'), /^[1aAiI]$/),
  }),
  source: (get, page) => ({
    ...address('src', webAddress(get('src') ?? '', page)),
    ...text('srcset', safeSrcset(get('srcset') ?? '', page), Number.POSITIVE_INFINITY),
    ...sizes(get('srcset')),
    ...oneOf('media', get(MEDIA_ASIDE) ?? get('media'), /^[\w\s().,:<>=/-]{1,200}$/),
    ...oneOf('type', get('type'), /^(?:image|video|audio)\/[\w.+-]{1,60}$/),
  }),
  td: cell,
  th: cell,
  time: (get) => date(get('datetime')),
  video: (get, page, element) => ({
    ...playable(get, page, element),
    ...address('poster', pictureAddress(get('poster') ?? '', page)),
    ...size(get, page, element),
  }),
};

/** The widest column a reader or a saved file has, in em of the browser's own 16 px. */
const COLUMN = 48;

/** How wide a picture with alternatives is shown: the column, not what the page's layout was, and no wider than its file. */
function sizes(srcset: string | null): Attributes {
  const widths = Array.from((srcset ?? '').matchAll(/\s(\d{1,5})w\s*(?:,|$)/g), ([, width]) => Number(width));
  const widest = Math.max(0, ...widths.slice(0, 100));
  if (!widest) return {};
  return { sizes: widest < COLUMN * 16 ? `${widest}px` : `(min-width: ${COLUMN}em) ${COLUMN}em, 100vw` };
}

function text(key: string, value: string | null, length = MAX_TEXT): Attributes {
  const words = value?.trim() ?? '';
  return words && words.length <= length ? { [key]: words } : {};
}

function address(key: string, value: string | null): Attributes {
  return value ? { [key]: value } : {};
}

function oneOf(key: string, value: string | null, pattern: RegExp): Attributes {
  return value !== null && pattern.test(value.trim()) ? { [key]: value.trim() } : {};
}

function whole(key: string, value: string | null, least: number, most: number): Attributes {
  const number = /^\s*-?\d{1,6}(?:px)?\s*$/i.test(value ?? '')
    ? Number.parseInt(value ?? '', 10)
    : Number.NaN;
  return number >= least && number <= most ? { [key]: String(number) } : {};
}

/** Anything a machine could read as date, time or duration; the longest is some 40 characters. */
function date(value: string | null): Attributes {
  return oneOf('datetime', value, /^[\dPTWYHMSDZtz:.,+\s-]{1,40}$/);
}
