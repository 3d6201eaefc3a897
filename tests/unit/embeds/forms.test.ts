// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';

const lines = [
  'The ferry to Long Skerry left an hour late on Monday, since the goat that guards the ramp would not be moved by anybody.',
  'Passengers took it calmly, said the harbour master, who has known the animal for eleven years and calls her Mrs Penrose.',
  'A new ramp is to be built in autumn with a gate of its own, paid for by the island and the county in equal parts.',
  'Until then the ferry will wait, the company says, and timetables carry a small picture of a goat beside the first crossing.',
];
const url = 'https://www.skerrypost.example/2024/05/goat-holds-the-ferry';

async function bodyWith(embed: string): Promise<HTMLElement> {
  const [first, second, third, fourth] = lines.map((line) => `<p>${line}</p>`);
  const live = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Goat holds the ferry</title><meta property="og:type" content="article"></head>
     <body><main><article><h1>Goat holds the ferry for an hour</h1>${first}${second}${embed}${third}${fourth}</article></main></body></html>`,
    'text/html',
  );
  const extraction = await extractArticle(live, { url, lexicon, force: true });
  if (!extraction.ok) throw new Error(`${extraction.reason} ${extraction.detail}`);
  return new DOMParser().parseFromString(extraction.article.body, 'text/html').body;
}
const cards = (body: HTMLElement) =>
  [...body.querySelectorAll('figcaption > a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
    link.nextElementSibling?.textContent,
  ]);

const film = 'https://www.youtube.com/watch?v=g0at_ferry1';
const forms: Record<string, string> = {
  'a frame': '<iframe src="https://www.youtube.com/embed/g0at_ferry1?rel=0"></iframe>',
  'a lazy frame': '<iframe src="about:blank" data-src="//www.youtube.com/embed/g0at_ferry1"></iframe>',
  'a frame of a consent manager':
    '<div class="cmp-consent-box"><p>We need your consent to load YouTube content from another site.</p><button>Accept</button><iframe data-cmp-src="https://www.youtube.com/embed/g0at_ferry1" style="display:none"></iframe></div>',
  'lite-youtube': '<lite-youtube videoid="g0at_ferry1"></lite-youtube>',
  'a box with an id': '<div class="youtube-player" data-id="g0at_ferry1"></div>',
  'a box with data-videoid':
    '<div class="yt-lazy" data-videoid="g0at_ferry1"><img src="/t.jpg" alt=""></div>',
  AMP: '<amp-youtube data-videoid="g0at_ferry1" layout="responsive"></amp-youtube>',
  'an old plug-in':
    '<object width="480"><param name="movie" value="http://www.youtube.com/v/g0at_ferry1&hl=en"><embed src="http://www.youtube.com/v/g0at_ferry1&hl=en"></object>',
  'a bare address of WordPress':
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://youtu.be/g0at_ferry1</div></figure>',
  oembed: '<figure class="media"><oembed url="https://youtu.be/g0at_ferry1"></oembed></figure>',
};

describe('a film of another service', () => {
  it.each(Object.entries(forms))('given as %s becomes a card', async (_, markup) => {
    const body = await bodyWith(markup);
    expect(cards(body)).toEqual([[film, 'YouTube', 'youtube.com']]);
    expect([...body.querySelectorAll('p')].map((line) => line.textContent)).toEqual(lines);
    expect(body.querySelector('iframe, object, embed, img')).toBeNull();
  });

  it('keeps what its page calls it', async () => {
    const body = await bodyWith(
      '<iframe src="https://player.vimeo.com/video/4242" title="The goat, from above"></iframe>',
    );
    expect(cards(body)).toEqual([['https://vimeo.com/4242', 'The goat, from above', 'Vimeo']]);
  });
});

describe('a post', () => {
  it('that is quoted keeps its words and who said them, and leads to itself', async () => {
    const body = await bodyWith(
      '<blockquote class="twitter-tweet"><p>She looked at me as if I owed her the island.</p>— Una Pike (@unapike) <a href="https://twitter.com/unapike/status/99?ref_src=twsrc">May 2, 2024</a></blockquote>',
    );
    const quote = body.querySelector('blockquote');
    expect(quote?.textContent).toContain('as if I owed her the island.');
    expect(quote?.textContent).toContain('Una Pike (@unapike)');
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe('https://x.com/unapike/status/99');
  });

  it('of which the page holds no word becomes a card', async () => {
    const body = await bodyWith(
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cgoat123/?utm=1"><div><a href="https://www.instagram.com/p/Cgoat123/">View this post on Instagram</a></div><p><a href="https://www.instagram.com/p/Cgoat123/">A post shared by Una Pike (@unapike)</a></p></blockquote>',
    );
    expect(cards(body)).toEqual([
      ['https://www.instagram.com/p/Cgoat123/', 'A post shared by Una Pike (@unapike)', 'Instagram'],
    ]);
  });

  it.each([
    [
      '<div class="fb-post" data-href="https://www.facebook.com/skerry/posts/77"></div>',
      'https://www.facebook.com/skerry/posts/77',
    ],
    ['<amp-twitter data-tweetid="1234567890"></amp-twitter>', 'https://x.com/i/status/1234567890'],
    [
      '<div id="datawrapper-vis-aB3dE"><script src="https://datawrapper.dwcdn.net/aB3dE/embed.js"></script></div>',
      'https://datawrapper.dwcdn.net/aB3dE/',
    ],
    [
      '<div class="flourish-embed flourish-chart" data-src="visualisation/123456"></div>',
      'https://public.flourish.studio/visualisation/123456/',
    ],
  ])('%s becomes a card', async (markup, address) => {
    expect(cards(await bodyWith(markup)).map(([href]) => href)).toEqual([address]);
  });
});

describe('a frame of an unknown site', () => {
  it('becomes a link where it is content', async () => {
    const body = await bodyWith(
      '<iframe src="https://maps.skerry.example/ramp?layer=2" title="Map of the ramp" height="400"></iframe>',
    );
    expect(cards(body)).toEqual([
      ['https://maps.skerry.example/ramp?layer=2', 'Map of the ramp', 'maps.skerry.example'],
    ]);
  });

  it.each([
    '<iframe src="https://adserver.example/show?x=1" title="Advert" height="250"></iframe>',
    '<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height="0" width="0" title="tag"></iframe>',
    '<iframe src="https://count.example/hit" width="1" height="1" title="x"></iframe>',
    '<iframe src="https://www.skerrypost.example/newsletter/form" title="Newsletter" height="300"></iframe>',
    '<iframe src="javascript:alert(1)" title="x" height="300"></iframe>',
  ])('goes where it is none: %s', async (markup) => {
    expect((await bodyWith(markup)).querySelector('figure, iframe')).toBeNull();
  });
});

describe('a film of the page itself', () => {
  it('plays with controls, never by itself, with its poster', async () => {
    const body = await bodyWith(
      '<figure><video autoplay muted poster="https://img.example/goat.jpg"><source src="https://img.example/goat.mp4" type="video/mp4">Your browser plays no films.</video><figcaption>Mrs Penrose at nine.</figcaption></figure>',
    );
    const video = body.querySelector('video');
    expect(video?.getAttribute('src')).toBe('https://img.example/goat.mp4');
    expect(video?.getAttribute('poster')).toBe('https://img.example/goat.jpg');
    expect(video?.hasAttribute('controls')).toBe(true);
    expect(video?.hasAttribute('autoplay')).toBe(false);
    expect(body.querySelector('figcaption')?.textContent).toBe('Mrs Penrose at nine.');
    expect(body.textContent).not.toContain('plays no films');
  });

  it('that only the page’s scripts can play is a still picture and the way to the page', async () => {
    const body = await bodyWith(
      '<video poster="https://img.example/goat.jpg" src="blob:https://www.skerrypost.example/1-2"></video>',
    );
    expect(cards(body)).toEqual([[url, 'Video', expect.any(String)]]);
    expect(body.querySelector('figure img')?.getAttribute('src')).toBe('https://img.example/goat.jpg');
  });
});
