import fc from 'fast-check';
import { mutation, place, script } from '../mutation';

const NUL = ['\0', '\0\0', '&#0;', '&#x0;'];
const BIDI = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', '\ufeff', '\u00ad', '\u200b'];
const UNITS = ['a', '.', '-', 'Baca juga ', '“', '\u0301', '😀', '字', ' ', ', ', '| ', '/ ', 'A. ', '@a '];

/** Pages that end too early, and characters that nobody writes. */
export const letters = [
  mutation('cut at any byte', place, cutBytes),
  mutation('a piece cut out', fc.tuple(place, fc.nat(5000)), (html, [at, length]) => {
    const from = Math.floor(at * html.length);
    return html.slice(0, from) + html.slice(from + length);
  }),
  mutation('NUL', sprinkles(NUL), sprinkle),
  mutation('bidi controls', sprinkles(BIDI), sprinkle),
  mutation(
    'one long word',
    fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(20_000, 200_000), place),
    (html, [unit, times, at]) => sprinkle(html, [[at, `<p>${unit.repeat(times)}</p>`]]),
  ),
  // No file in UTF-8 has them, a script makes them.
  mutation(
    'lone surrogates',
    fc.constant(undefined),
    (html) =>
      html +
      script(`const texts = document.createTreeWalker(document.body, 4);
        for (let at = 0; texts.nextNode() && at < 900; at++)
          if (at % 3 === 0) texts.currentNode.data = '\\ud83d' + texts.currentNode.data + '\\udc00';
        document.title = '\\udc00' + document.title + '\\ud800';
        for (const one of document.querySelectorAll('a, img, meta')) for (const name of ['href', 'alt', 'content', 'src'])
          if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name) + '\\ud800');`),
  ),
];

function cutBytes(html: string, at: number): string {
  const bytes = Buffer.from(html);
  return bytes.subarray(0, Math.floor(at * bytes.length)).toString(); // a cut letter becomes U+FFFD, as in a browser
}

function sprinkles(what: readonly string[]): fc.Arbitrary<[number, string][]> {
  return fc.array(fc.tuple(place, fc.constantFrom(...what)), { minLength: 20, maxLength: 200 });
}

function sprinkle(html: string, where: [number, string][]): string {
  let made = html;
  for (const [at, what] of where) {
    const from = Math.floor(at * made.length);
    made = made.slice(0, from) + what + made.slice(from);
  }
  return made;
}
