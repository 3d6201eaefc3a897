import { key } from './text';

/** Names that sites give to a size of every picture; what stands before them tells. */
const ANY =
  /^(?:large|larger|medium|small|original|image|photo|picture|default|header|full|fullsize|preview|thumb(?:nail)?|poster|cover|master)$/i;

/** What the addresses of one picture in many sizes have in common: the name of the file without size and ending. */
export function pictureName(address: string): string {
  const parts = (address.split(/[?#]/)[0] ?? '').split('/');
  const names = parts.map((part) => part.replace(/\.\w{2,5}$/, ''));
  let at = parts.findLastIndex((part, index) => part.length > 5 || ANY.test(names[index] ?? ''));
  while (at > 0 && (ANY.test(names[at] ?? '') || !names[at])) at--;
  return key((names[at] ?? '').replace(/[-_]?\d{2,4}x\d{2,4}|[-_]scaled$/g, ''));
}
