// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { settleGalleries } from '../../../utils/article/pictures/galleries';
import { isOrnament } from '../../../utils/article/pictures/ornament';
import { settlePictures } from '../../../utils/article/pictures/settle';

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
function settled(markup: string) {
  const page = parsed(markup);
  settlePictures(page);
  settleGalleries(page);
  return page;
}
const sources = (page: Document) =>
  [...page.querySelectorAll('img')]
    .filter((one) => !one.closest('noscript'))
    .map((one) => one.getAttribute('src'));

describe('a lazy picture', () => {
  it.each([
    ['data-src', `<img src="${blank}" data-src="/a/pier.jpg">`],
    ['an attribute nobody has heard of', `<img src="${blank}" data-zephyr-img="/a/pier.jpg">`],
    ['its stand-in’s own file', '<img src="/static/placeholder-16x9.png" data-original="/a/pier.jpg">'],
    [
      'a blurred small copy',
      '<img src="/a/pier-blur.jpg" data-src="/a/pier.jpg" data-lqip="/a/pier-blur.jpg">',
    ],
    ['noscript behind it', `<img src="${blank}"><noscript><img src="/a/pier.jpg"></noscript>`],
    ['noscript as text', `<img src="${blank}"><noscript>&lt;img src="/a/pier.jpg"&gt;</noscript>`],
    [
      'noscript beside what is loaded',
      '<img src="/a/pier.jpg?w=900"><noscript><img src="/a/pier.jpg"></noscript>',
    ],
    ['noscript alone', '<div class="holder"></div><noscript><img src="/a/pier.jpg"></noscript>'],
    [
      'AMP',
      '<amp-img src="/a/pier.jpg" width="8" height="5"><noscript><img src="/a/pier.jpg"></noscript></amp-img>',
    ],
    [
      'a background that is a picture',
      '<figure><div style="background-image: url(&quot;/a/pier.jpg&quot;)"></div></figure>',
    ],
    ['an empty box', '<div class="lazy" data-src="/a/pier.jpg"></div>'],
  ])('has its true address, once, from %s', (_, markup) => {
    expect(sources(settled(markup)).map((src) => src?.split('?')[0])).toEqual(['/a/pier.jpg']);
  });

  it.each([
    ['keys', `data-srcs='{"https://kabar.example/a/67e58": {"type": "image/png", "w": 606}}'`],
    ['values', `data-images='[{"to": "/a", "file": "https:\\/\\/kabar.example\\/a\\/67e58.png"}]'`],
  ])('has its true address from JSON in an attribute: %s', (_, attribute) => {
    const [src] = sources(settled(`<img src="${blank}" ${attribute}>`));
    expect(src?.replace('.png', '')).toBe('https://kabar.example/a/67e58');
  });

  it.each([
    ['shown already, with a small one in store', '<img src="/a/pier-1400.jpg" data-src="/a/pier-40.jpg">'],
    ['cut by the server', '<img src="/c/w_1400,q_80/pier.jpg" data-src="/c/w_60,e_blur/pier.jpg">'],
    ['whole', '<img src="/a/-1x-1.jpg" data-lazy-src="/a/60x-1.jpg">'],
    ['loaded, by its name', '<img class="lazyloaded" src="/a/pier.jpg" data-src="/a/pier-40.jpg">'],
    ['in store', '<img src="/a/pier-40.jpg" data-src="/a/pier-1400.jpg">'],
    ['in store, with a year in its path', '<img src="/2024/pier_400.jpg" data-src="/2025/a/pier.jpg">'],
    ['a template', '<img src="/a/pier-40.jpg" data-src="/a/pier-{width}.jpg" data-widths="[320, 1400]">'],
    ['a set of widths', `<img src="${blank}" data-src='{"60":"/a/pier-60.jpg","1400":"/a/pier-1400.jpg"}'>`],
    [
      'a list of files',
      `<img src="${blank}" data-sources='[{"src":"/a/s.jpg","w":60},{"src":"/a/pier-l.jpg","w":1400}]'>`,
    ],
    [
      'behind a blurred one',
      '<div><img class="blur" src="/a/60/pier.jpg" width="60"><img><noscript><img src="/a/1400/pier.jpg"></noscript></div>',
    ],
    [
      'beside a blurred one',
      '<div><img src="/a/pier.jpg?w=20&blur=9"><picture><source data-srcset="/a/pier.jpg?w=1400 1400w"><img></picture></div>',
    ],
  ])('is the large one, once: %s', (_, markup) => {
    const shown = sources(settled(markup));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/1400|-1x-1|pier\.jpg$|pier-l/);
  });

  it('keeps the address it shows where no width is known for a template’s place', () => {
    expect(sources(settled('<img src="/a/pier.jpg" data-src="/a/{crop}/pier.jpg">'))).toEqual([
      '/a/pier.jpg',
    ]);
  });

  it.each([
    ['small pictures of a gallery', '<div><img src="/a/one-80.jpg"><img src="/a/two-80.jpg"></div>'],
    ['a portrait beside a picture', '<div><img src="/a/ann-80.jpg"><img src="/a/pier-800.jpg"></div>'],
  ])('leaves alone %s', (_, markup) => {
    expect(sources(settled(markup))).toHaveLength(2);
  });

  it.each([
    ['height="0"', '<img src="/a/pier.jpg" width="1440" height="0">'],
    ['both, with a style', '<img src="/a/pier.jpg" width="0" height="0" style="width:100%">'],
  ])('is no smaller for a side of no length: %s', (_, markup) => {
    expect(settled(markup).querySelector('[height="0"], [width="0"]')).toBeNull();
    expect(settled('<img src="/t.gif" width="0" height="0">').querySelector('[height="0"]')).not.toBeNull();
  });

  it('has its true alternatives in every source of a picture element', () => {
    const page = settled(
      `<picture><source data-srcset="/p.webp 800w" type="image/webp" srcset="${blank}"><img src="${blank}" data-srcset="/p-400.jpg 400w, /p-1400.jpg 1400w"></picture>`,
    );
    expect(page.querySelector('source')?.getAttribute('srcset')).toBe('/p.webp 800w');
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/p-1400.jpg');
    expect(page.querySelector('img')?.getAttribute('srcset')).toBe('/p-400.jpg 400w, /p-1400.jpg 1400w');
  });

  it('is no empty box with a GIF, which may count readers', () => {
    expect(sources(settled('<div class="lazy" data-src="/a/pier.gif"></div>'))).toEqual([]);
  });

  it('leads to the larger file that it names', () => {
    const page = settled('<img src="/a/pier-300x200.jpg" data-large-file="/a/pier-1024x683.jpg">');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/a/pier-1024x683.jpg');
  });

  it('of a tracker in a noscript never comes to be', () => {
    expect(
      sources(
        settled(
          '<p>Text.</p><noscript><img width="1" height="1" src="https://px.example/tr?id=1"></noscript>',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    '<div class="hero" style="background-image:url(/a/pattern.jpg)"><p>Words of the page.</p></div>',
    '<a href="/other/story"><div class="image" style="background-image:url(/a/other.jpg)"></div></a>',
    '<nav><span role="img" style="background-image:url(/a/menu.jpg)"></span></nav>',
  ])('is no background that decorates or leads elsewhere: %s', (markup) => {
    expect(sources(settled(markup))).toEqual([]);
  });
});

describe('a gallery', () => {
  const slide = (name: string, more = '') =>
    `<li class="swiper-slide ${more}"><img src="/g/${name}.jpg"><span>About ${name}.</span></li>`;
  it('is laid out as figures, in order, without the copies of its slider', () => {
    const page = settled(
      `<div class="swiper"><ul>${slide('three', 'swiper-slide-duplicate')}${slide('one')}${slide('two')}${slide('three')}${slide('one', 'swiper-slide-duplicate')}</ul></div>`,
    );
    expect(
      [...page.querySelectorAll('figure')].map((one) => [
        one.querySelector('img')?.getAttribute('src'),
        one.textContent,
      ]),
    ).toEqual([
      ['/g/one.jpg', 'About one.'],
      ['/g/two.jpg', 'About two.'],
      ['/g/three.jpg', 'About three.'],
    ]);
  });

  it('loses the row of its thumbnails', () => {
    const thumbs = ['one', 'two', 'three']
      .map((name) => `<li><img src="/g/${name}-150x100.jpg"></li>`)
      .join('');
    const page = settled(
      `<div class="gallery"><ul>${slide('one')}${slide('two')}${slide('three')}</ul><ul class="thumbs">${thumbs}</ul></div>`,
    );
    expect(sources(page)).toEqual(['/g/one.jpg', '/g/two.jpg', '/g/three.jpg']);
  });

  it('is not made of links to other stories', () => {
    const card = (name: string) =>
      `<li><a href="/story/${name}"><img src="/g/${name}.jpg"><h3>Story ${name}</h3></a></li>`;
    expect(
      settled(`<div class="carousel"><ul>${card('a')}${card('b')}</ul></div>`).querySelector('figure'),
    ).toBeNull();
  });
});

describe('an ornament', () => {
  it.each([
    '<img src="/x/site-logo.png" width="120" height="40">',
    '<div class="author-bio"><img src="/people/una.jpg" width="96" height="96"></div>',
    '<img class="avatar" src="/people/una.jpg">',
    '<img src="https://secure.gravatar.com/avatar/0123" width="80" height="80">',
    '<img src="/x/line.png" width="20" height="20">',
  ])('is none of the story: %s', (markup) => {
    expect(isOrnament(parsed(markup).querySelector('img') as Element)).toBe(true);
  });

  it.each([
    '<figure><img src="/x/new-logo.png" width="150" height="100"><figcaption>The new logo of the harbour.</figcaption></figure>',
    '<img src="/x/iconoclasts.jpg" width="800" height="500">',
    '<p><img src="/x/pier.jpg"></p>',
  ])('is not what the story shows: %s', (markup) => {
    expect(isOrnament(parsed(markup).querySelector('img') as Element)).toBe(false);
  });
});
