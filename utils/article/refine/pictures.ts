import { gathered } from '../dom/gathered';
import { isTruePicture } from '../pictures/addresses';
import { isOrnament } from '../pictures/ornament';
import type { Refining } from './refining';

/** Drops what only looks like a picture of the story; an emoji becomes the sign it stands for. */
export function repairPictures({ content }: Refining): void {
  unpack(content);
  for (const picture of Array.from(content.querySelectorAll('img'))) {
    const isShown = isTruePicture(picture.getAttribute('src')) || picture.getAttribute('srcset');
    if (isShown && !isOrnament(picture)) continue;
    const place = picture.closest('picture') ?? picture;
    const sign = signOf(picture);
    if (sign) place.replaceWith(sign);
    else place.remove();
  }
}

/** The longest emoji are families and flags of parts, in UTF-16 units. */
const LONGEST = 30;

/** The emoji that a small picture stands for, by its alternative text; '' for any other picture. */
function signOf(picture: Element): string {
  const alt = picture.getAttribute('alt')?.trim() ?? '';
  if (!alt || alt.length > LONGEST || alt.charCodeAt(0) < 0xa9) return '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(alt) ? alt : '';
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
