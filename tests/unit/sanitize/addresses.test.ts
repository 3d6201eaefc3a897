// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { body, first, page } from './sanitized';

describe('pictures', () => {
  const shown = (html: string, at = page) => first(html, 'img', at) !== null;

  it.each([
    ['a counter of a pixel', '<img src="https://x.example/a.gif" width="1" height="1">'],
    ['a counter without size', '<img src="https://pixel.wp.com/g.gif?v=ext">'],
    ['a counter of the writers’ society', '<img src="https://vg08.met.vgwort.de/na/abc">'],
    ['a counter of an analytics server', '<img src="https://kabar.example/matomo.php?idsite=1">'],
    ['a blank', '<img src="https://cdn.example/img/spacer.gif">'],
    ['one that style hides', '<img src="https://x.example/a.gif" style="position:absolute; left:-9999px">'],
    ['an empty placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['a drawing in the address', '<img src="data:image/svg+xml,<svg onload=x>">'],
    ['one with name and password', '<img src="https://a:b@x.example/a.jpg">'],
    ['a broken address', '<img src="https://[">'],
    ['no address', '<img alt="x">'],
  ])('leaves out %s', (_, html) => expect(shown(html)).toBe(false));

  it.each([
    ['of a statistics office', '<img src="https://stats.example/chart/2024.png">'],
    ['of a telephone of that name', '<img src="https://x.example/google-pixel.png">'],
    ['with a narrow but visible size', '<img src="/a.jpg" width="40" height="600">'],
    ['in a box that keeps its place', '<div style="height:0;padding-bottom:56%"><img src="/a.jpg"></div>'],
    ['given by srcset alone', '<img srcset="/a.jpg 640w, /b.jpg 1280w" sizes="100vw">'],
  ])('keeps one %s', (_, html) => expect(shown(html)).toBe(true));

  it('keeps small pictures that come in the address, not huge ones', () => {
    const picture = (length: number) => `<img src="data:image/png;base64,${'A'.repeat(length)}">`;
    expect(shown(picture(2000))).toBe(true);
    expect(shown(picture(2_000_000))).toBe(false);
  });

  it('reads a srcset as browsers do, commas in addresses and all', () => {
    const srcset =
      'https://p.example/w_300,h_200/a.jpg 300w,https://p.example/w_600/a.jpg 600w, javascript:x 2x, https://p.example/b.jpg';
    expect(first(`<img src="/a.jpg" srcset="${srcset}">`, 'img')?.getAttribute('srcset')).toBe(
      'https://p.example/w_300,h_200/a.jpg 300w, https://p.example/w_600/a.jpg 600w, https://p.example/b.jpg',
    );
  });
});

describe('addresses on the reader’s own machine and network', () => {
  it.each([
    ...[
      'http://localhost/',
      'http://127.0.0.1/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0/',
    ],
    ...[
      'http://10.1.2.3/',
      'http://172.31.0.1/',
      'http://192.168.0.1/',
      'http://169.254.169.254/',
      'http://100.64.0.1/',
    ],
    ...[
      'http://[::1]/',
      'http://[::]/',
      'http://[fd00::1]/',
      'http://[fe80::1]/',
      'http://[::ffff:127.0.0.1]/',
    ],
    ...[
      'http://[64:ff9b::7f00:1]/',
      'http://[2002:7f00:1::]/',
      'http://router/',
      'http://nas.local/',
      'http://a.localhost./',
    ],
    ...['http://printer.lan:9100/', 'http://metadata.google.internal/', 'http://127.0.0.1.nip.io/'],
  ])('%s is neither linked nor loaded', (url) => {
    expect(body(`<p><a href="${url}x">a</a></p><img src="${url}x.png" width="600" height="400">`)).toBe(
      '<p>a</p>',
    );
  });

  it.each([
    'http://172.32.0.1/',
    'http://8.8.8.8/',
    'http://[2001:4860::1]/',
    'https://internal.example/',
    'http://10.example/',
  ])('%s is as any other', (url) =>
    expect(first(`<a href="${url}">a</a>`, 'a')?.getAttribute('href')).toBe(url),
  );

  it('are good on a page that stands there itself', () => {
    expect(first('<img src="/a.png">', 'img', 'http://127.0.0.1:8080/x')?.getAttribute('src')).toBe(
      'http://127.0.0.1:8080/a.png',
    );
  });
});

describe('addresses without a scheme', () => {
  it('lead nowhere on a page that is nowhere', () => {
    expect(body('<p><a href="/x">a</a></p><img src="/x.png">', 'about:srcdoc')).toBe('<p>a</p>');
  });
});
