import { key } from './text';

/** Names that sites give to a size of every picture; what stands before them tells. */
const ANY =
  /^(?:large|larger|medium|small|original|image|photo|picture|default|header|full|fullsize|preview|thumb(?:nail)?|poster|cover|master)$/i;

/** What the addresses of one picture in many sizes have in common: the name of the file without size and ending. */
export function pictureName(address: string): string {
  const parts = (address.split(/[?#]/)[0] ?? '').split('/');
  const isAny = (part: string) => ANY.test(part.replace(/\.\w{2,5}$/, ''));
  let at = parts.findLastIndex((part) => part.length > 5);
  while (at > 0 && (!parts[at] || isAny(parts[at] ?? ''))) at--;
  const name = (parts[at] ?? '').replace(/\.\w{2,5}$/, '');
  return key(name.replace(/[-_]?\d{2,4}x\d{2,4}|[-_]scaled$/g, ''));
}
