import { gathered } from '../dom/gathered';
import { isTruePicture } from '../pictures/addresses';
import { isOrnament } from '../pictures/ornament';
import type { Refining } from './refining';

/** Drops what only looks like a picture of the story; an emoji becomes the sign it stands for. */
export function repairPictures({ content }: Refining): void {
  unpack(content);
  for (const picture of Array.from(content.querySelectorAll('img'))) {
    const isShown = isTruePicture(picture.getAttribute('src')) || picture.getAttribute('srcset');
    if (!isShown || isOrnament(picture)) (picture.closest('picture') ?? picture).remove();
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
