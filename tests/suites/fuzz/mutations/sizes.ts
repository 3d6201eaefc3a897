import fc from 'fast-check';
import { insert, mutation, place, script } from '../mutation';

const TAGS = ['div', 'b', 'section', 'blockquote', 'font', 'ul', 'table', 'span', 'svg', 'math', 'form'];
const SIBLINGS = [
  '<p>x</p>',
  '<i></i>',
  '<br>',
  '<p>Sebaris teks, satu dari banyak, yang berkata sedikit.</p>',
  '<a href="?">x</a>',
  '<li>x',
  '<!-- x -->',
  'x<b>y</b>',
  '<img src="a.png">',
  '<span> </span>',
];
const NAMES = ['class', 'id', 'alt', 'href', 'srcset', 'style', 'data-src', 'title', 'datetime', 'content'];
const UNITS = ['a', 'a ', 'a,', 'a 1x, ', 'a:b;', '-', '%', '&amp;', '1', '(', 'http://a/', '2024-01-01 '];
const HUGE = 5_000_000;

/** More of one thing than any true page has. */
export const sizes = [
  mutation(
    '10,000 nested',
    fc.tuple(fc.constantFrom(...TAGS), fc.boolean(), place),
    (html, [tag, closed, at]) => {
      const inner = '<p>Jauh di dalam, sebuah kalimat yang cukup panjang, dengan koma.</p>';
      const close = closed ? `</${tag}>`.repeat(10_000) : '';
      return insert(html, at, `<${tag}>`.repeat(10_000) + inner + close);
    },
  ),
  // Parsers stop nesting at some hundreds, scripts don't.
  mutation(
    '2,000 nested by script',
    fc.constantFrom(...TAGS),
    (html, tag) =>
      html +
      script(`let into = document.querySelector('article') ?? document.body;
        for (let at = 0; at < 2000; at++) { const next = document.createElement('${tag}'); into.append(at + ' ', next); into = next; }`),
  ),
  mutation('200,000 siblings', fc.tuple(fc.constantFrom(...SIBLINGS), place), (html, [what, at]) =>
    insert(html, at, what.repeat(200_000)),
  ),
  mutation(
    'an attribute of 5 MB',
    fc.tuple(fc.constantFrom('p', 'img', 'a', 'div', 'time', 'figure', 'source'), oneAttribute(), place),
    (html, [tag, attribute, at]) =>
      insert(html, at, `<${tag} ${attribute}>Sebuah kalimat, dengan koma, di dalamnya.`),
  ),
  mutation('an attribute of 5 MB on the root', oneAttribute(), (html, attribute) =>
    html.replace(/<(?:html|body)\b/i, (tag) => `${tag} ${attribute}`),
  ),
];

function oneAttribute(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...UNITS))
    .map(([name, unit]) => `${name}="${unit.repeat(HUGE / unit.length)}"`);
}
