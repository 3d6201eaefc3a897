import { picturesOf } from '../pictures/addresses';
import { bestOf, candidatesOf, srcsetOf } from '../pictures/srcset';
import { webAddress } from '../sanitize/address';

/** Pictures that stand for others, or for none, in addresses that name no file. */
const EMPTY = /placeholder|default[-_.]/i;

export interface PictureSource {
  src: string;
  srcset?: string;
}

/** Address and alternatives of a picture on a page whose pictures are settled, absolute http(s); undefined for none. */
export function pictureSource(picture: Element, base: string): PictureSource | undefined {
  const sources = Array.from(picture.closest('picture')?.querySelectorAll('source') ?? []);
  const candidates = [picture, ...sources]
    .map((element) => candidatesOf(element.getAttribute('srcset') ?? ''))
    .find((some) => some.length);
  const full = (candidates ?? []).flatMap((candidate) => {
    const address = webAddress(candidate.address, base);
    return address ? [{ ...candidate, address }] : [];
  });
  const src = webAddress(picturesOf(picture).src, base) ?? bestOf(full)?.address;
  if (!src || EMPTY.test(new URL(src).pathname)) return undefined;
  return full.length ? { src, srcset: srcsetOf(full) } : { src };
}
