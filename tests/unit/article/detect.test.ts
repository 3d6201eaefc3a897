// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/article/detect';

const text =
  'The lock keeper of Upper Reach opened the gates by hand on Monday, as her grandmother did, because the motor had been stolen.';
const paragraphs = (count: number) => `<p>${text}</p>`.repeat(count);
const card = (title: string) => `<div><h3><a href="/x/${title}">${title}</a></h3><p>${text}</p></div>`;
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('detect', () => {
  it('asks a form what it is, and not a field by the name of the question', () => {
    const live = page(`<form>${paragraphs(2)}</form>`);
    Object.defineProperty(live.forms[0], 'closest', { value: live.createElement('input') }); // as browsers do
    expect(() => detect(live, 'https://a.example/')).not.toThrow();
  });

  const yes: [string, string, string, string?][] = [
    [
      'a plain article',
      'https://a.example/2023/05/09/lock-keeper-opens-the-gates-by-hand',
      `<h1>Lock</h1>${paragraphs(6)}`,
    ],
    [
      'one that calls itself a website',
      'https://a.example/lock-keeper-opens-gates-by-hand',
      `<h1>Lock</h1><article>${paragraphs(6)}</article>`,
      '<meta property="og:type" content="website"><meta property="article:published_time" content="2023-05-09">',
    ],
    [
      'one whose server puts the whole page into a form',
      'https://a.example/lock-keeper-opens-gates-by-hand.aspx',
      `<form><input name="q"><h1>Lock</h1>${paragraphs(6)}</form>`,
    ],
    [
      'text parted by br alone',
      'https://a.example/berita/650212/penjaga-pintu-air-membuka-gerbang',
      `<h1>Pintu</h1><div>${`${text}<br><br>`.repeat(6)}</div>`,
      '<meta property="og:type" content="article">',
    ],
  ];
  it.each(yes)('finds %s', (_, url, body, head) => {
    expect(detect(page(body, head), url)).toMatchObject({ article: true });
  });

  const no: [string, string, string, string?][] = [
    [
      'a front page that calls itself an article',
      'https://a.example/',
      ['one', 'two', 'three', 'four', 'five'].map(card).join(''),
      '<meta property="og:type" content="article">',
    ],
    [
      'a tag page',
      'https://a.example/tag/locks',
      ['one', 'two', 'three', 'four', 'five'].map(card).join(''),
      '<meta property="og:type" content="article">',
    ],
    [
      'a video',
      'https://a.example/video/lock-keeper-opens-the-gates-4711',
      `<h1>Lock</h1><p>${text}</p>`,
      ld({ '@type': 'VideoObject' }),
    ],
    [
      'the cookie policy',
      'https://a.example/info/cookies',
      `<h1>Cookies</h1>${paragraphs(6)}`,
      '<meta property="og:type" content="article">',
    ],
    ['a page without text', 'https://a.example/2023/05/09/lock-keeper-opens-the-gates', '<h1>Lock</h1>'],
  ];
  it.each(no)('leaves %s alone', (_, url, body, head) => {
    expect(detect(page(body, head), url)).toMatchObject({ article: false });
  });

  it('bears an address that is none and JSON-LD that is broken', () => {
    const broken = page(paragraphs(6), '<script type="application/ld+json">{"@type":</script>');
    expect(detect(broken, 'not an address').score).toBeGreaterThan(0);
  });
});
