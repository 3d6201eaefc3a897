import fc from 'fast-check';
import { inHead, insert, mutation, place } from '../mutation';

const DATES = [
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '-271821-04-20',
  '+275760-09-13T00:00:00.001Z',
  '1e400',
  'NaN',
  '2024-02-30',
  '32 Foobar 2024',
  '1'.repeat(5000),
  '2024-13-45T99:99:99+99:99',
  '٢٠٢٤/١٢/٣١',
  '2024年99月99日',
  'Rabu, 99/99/9999 99:99 WIB',
  '1969-12-31T23:59:59-14:00',
  '20240101'.repeat(200),
];
const JSON_LD = [
  '{"@type":"NewsArticle","headline":',
  '{"@type":["NewsArticle",{}],"headline":{"@value":[1,2]},"author":[[[{"name":[]}]]],"datePublished":{}}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  `{"@graph":${'[{"@type":"NewsArticle"},'.repeat(3000)}1`,
  'null',
  '[null,[],{}]',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","author":{"__proto__":null}}',
  `{"@type":"NewsArticle","articleBody":"${'kata '.repeat(200_000)}"}`,
  '<!--{"@type":"Article"}-->',
  `{"@type":"NewsArticle","headline":"${'\\ud800'.repeat(1000)}"}`,
  '{"@type":"NewsArticle","headline":1e308,"datePublished":-1,"author":[{"@id":"#a"},{"@id":"#a"}]}',
];
const NEXT = [
  '?page=2',
  '?page=1',
  '',
  '#',
  '?page=-1',
  '?page=1e9',
  './2',
  '?page=%00',
  'javascript:void 0',
  '//[/',
];

/** What a page says of itself, and is not so. */
export const declared = [
  mutation('broken JSON-LD', fc.tuple(fc.constantFrom(...JSON_LD), fc.boolean()), (html, [json, replaces]) =>
    replaces
      ? html.replace(
          /(<script[^>]*ld\+json[^>]*>)[\s\S]*?<\/script>/gi,
          (_, open) => `${open}${json}</script>`,
        )
      : inHead(html, `<script type="application/ld+json">${json}</script>`),
  ),
  mutation('absurd dates', fc.constantFrom(...DATES), (html, date) =>
    inHead(
      html
        .replace(/datetime="[^"]*"/gi, () => `datetime="${date}"`)
        .replace(/"date(Published|Modified)"\s*:\s*"[^"]*"/g, (_, which) => `"date${which}":"${date}"`)
        .replace(/<time[^>]*>/gi, (tag) => `${tag}${date} `),
      `<meta property="article:published_time" content="${date}">`,
    ),
  ),
  mutation(
    'next pages',
    fc.tuple(fc.array(fc.constantFrom(...NEXT), { minLength: 2, maxLength: 4 }), place),
    (html, [links, at]) =>
      insert(
        inHead(html, `<link rel="next" href="${links[0]}"><link rel="prev" href="${links[0]}">`),
        at,
        `<div class="pagination">${links.map((link, index) => `<a rel="next" href="${link}">${index + 2}</a>`).join(' ')}</div>`,
      ),
  ),
  mutation(
    'an odd base',
    fc.constantFrom(
      'javascript:x',
      'data:text/html,x',
      'about:blank',
      'file:///etc/',
      'http://[',
      '//',
      `//${'a'.repeat(50_000)}/`,
    ),
    (html, base) => inHead(html, `<base href="${base}">`),
  ),
];
