/**
 * A short hash of a text, below 2^48: cyrb53 by bryc (public domain, github.com/bryc/code, jshash), with 16 of its upper
 * bits. Nobody needs to be kept from finding another text with the same: a site can only fool itself.
 */
export function hashOf(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (other & 0xffff) * 0x1_0000_0000 + (one >>> 0);
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in so many characters, six bits each; one that needs more loses its upper bits. */
export function packed(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) text += SIGNS[rest % 64];
  return text;
}

/** The number that so many characters from `at` on stand for. */
export function unpacked(text: string, at: number, length: number): number {
  let value = 0;
  for (let index = at + length - 1; index >= at; index--)
    value = value * 64 + Math.max(0, SIGNS.indexOf(text.charAt(index)));
  return value;
}
