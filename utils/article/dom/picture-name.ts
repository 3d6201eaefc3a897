import { key } from './text';

/** What the addresses of one picture in many sizes have in common: the name of the file without size and ending. */
export function pictureName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const name =
    path
      .split('/')
      .filter((part) => part.length > 5)
      .at(-1) ?? '';
  return key(name.replace(/\.\w{2,5}$/, '').replace(/[-_]?\d{2,4}x\d{2,4}|[-_]scaled$/g, ''));
}
