import fc from 'fast-check';
import { insert, mutation, place } from '../mutation';

const OPENERS = [
  '<!--',
  '<textarea>',
  '<title>',
  '<style>',
  '<script>',
  '<plaintext>',
  '<noscript>',
  '<select>',
  '<svg><foreignObject>',
  '<math><mtext>',
  '<template>',
  '<iframe>',
  '<frameset>',
  '<button>',
  '<table><tr>',
  '<object>',
  '<dialog open>',
  '<a href="',
];
const TAGS = [
  'div',
  'p',
  'b',
  'a',
  'span',
  'blockquote',
  'table',
  'ul',
  'figure',
  'form',
  'svg',
  'math',
  'li',
];

/** Markup that isn't closed, isn't what it was, or stands twice. */
export const markup = [
  mutation('left open', fc.tuple(fc.constantFrom(...OPENERS), place), (html, [open, at]) =>
    insert(html, at, open),
  ),
  mutation('closers lost', fc.integer({ min: 2, max: 9 }), (html, every) => {
    let seen = 0;
    return html.replace(/<\/[a-z][a-z0-9]*>/gi, (tag) => (seen++ % every ? tag : ''));
  }),
  mutation(
    'tags swapped',
    fc.tuple(fc.integer({ min: 5, max: 30 }), fc.constantFrom(...TAGS)),
    (html, [every, tag]) => {
      let seen = 0;
      return html.replace(/<(\/?)([a-z][a-z0-9]*)/gi, (whole, slash) =>
        seen++ % every ? whole : `<${slash}${tag}`,
      );
    },
  ),
  mutation(
    'a piece twice',
    fc.array(fc.tuple(place, fc.nat(8000)), { minLength: 1, maxLength: 8 }),
    (html, pieces) =>
      pieces.reduce((made, [at, length]) => {
        const from = Math.floor(at * made.length);
        return made.slice(0, from + length) + made.slice(from);
      }, html),
  ),
  mutation('no frame', fc.constant(undefined), (html) => html.replace(/<\/?(?:html|head|body)[^>]*>/gi, '')),
];
