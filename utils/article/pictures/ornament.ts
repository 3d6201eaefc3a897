import { namesOf } from '../dom/names';
import { textOf } from '../dom/text';

/** Smaller than this (pixels, either side) a picture counts visits or decorates. */
const SMALL = 32;
/** A picture up to this size (pixels, both sides) may be a portrait, a logo or a button. */
const PORTRAIT = 160;
const ORNAMENT =
  /-(?:logo|logos|avatar|avatars|icon|icons|favicon|gravatar|headshot|byline-?(?:image|img|photo)|author-?(?:image|img|photo|pic|picture|avatar|thumb)|profile-?(?:image|img|photo|pic|picture)|sprite|badge|spinner|loader|spacer|tracking|tracker|pixel|emoji|emoticon|smiley|rating|star)-/;
const FILE =
  /(?:^|[/_-])(?:logos?|icons?|ico|avatars?|gravatar|favicon|sprites?|emojis?|smiley|spinner|loader|spacer|arrow|button|btn|badge)(?:[-_.\d]|$)|\/\/(?:secure\.)?gravatar\.com\/avatar/i;
/** Blocks that present who wrote the story. */
const PEOPLE = /-(?:author|authors|byline|avatar|bio|biography|profile|contributor|penulis|autor)-/;

/**
 * Whether a picture is none of the story: by its size, or by names (its own, its file's, its block's) a logo, an icon,
 * a portrait of who wrote it. Never one with a caption.
 */
export function isOrnament(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => sizeOf(picture, side)) as [number, number];
  if ((width > 0 && width < SMALL) || (height > 0 && height < SMALL)) return true;
  if (textOf(picture.closest('figure')?.querySelector('figcaption'))) return false;
  const above = picture.closest('picture')?.parentElement ?? picture.parentElement;
  if (ORNAMENT.test(namesOf(picture))) return true;
  const isSmall = width > 0 && width <= PORTRAIT && height <= PORTRAIT;
  const file = (picture.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  const isSaid = FILE.test(file.slice(-120)) || ORNAMENT.test(above ? namesOf(above) : '');
  if (isSaid && (isSmall || !width)) return true;
  return isPortrait(above);
}

function isPortrait(above: Element | null): boolean {
  for (let at = above, level = 0; at && level < 2; at = at.parentElement, level++) {
    if (PEOPLE.test(namesOf(at)) && textOf(at).length < 300) return true;
  }
  return false;
}

function sizeOf(picture: Element, side: string): number {
  const value = picture.getAttribute(side) ?? '';
  return /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(value) ? Number.parseInt(value, 10) : 0;
}
