// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, read, storyUrl } from '../../helpers/story';

const thin = paragraphs(0, 2);
const whole = paragraphs(0, 6);
const offered = async (html: string, url = storyUrl) => (await read(html, { url })).article.alternatives;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const amp = '<link rel="amphtml" href="/laut/2024/05/01/new-ferry/amp">';
const print = '<a href="/laut/2024/05/01/new-ferry?print=1">Cetak</a>';

describe('a page made for phones offers the full one', () => {
  const full = [{ kind: 'canonical', url: storyUrl }];
  it.each([
    ['by its root', page(whole, { html: ' amp', head: canonical(storyUrl) }), `${storyUrl}?m`],
    ['by the sign for it', page(whole, { html: ' ⚡', head: canonical(storyUrl) }), `${storyUrl}?m`],
    ['by its path', page(whole, { head: canonical(storyUrl) }), `${storyUrl}/amp/`],
    ['by its host', page(whole, { head: canonical(storyUrl) }), 'https://amp.kabar.example/new-ferry'],
    [
      'kept by a cache',
      page(whole, { head: canonical(storyUrl) }),
      'https://www-kabar-example.cdn.ampproject.org/c/s/x',
    ],
    ['kept by a search engine', page(whole, { head: canonical(storyUrl) }), 'https://www.google.com/amp/s/x'],
  ])('%s', async (_, html, url) => expect(await offered(html, url)).toEqual(full));

  it.each([
    ['another site', 'https://evil.test/new-ferry'],
    ['a private host', 'http://192.168.0.1/admin'],
    ['a script', 'javascript:alert(1)'],
    ['itself', `${storyUrl}/amp/#top`],
  ])('but not %s', async (_, href) =>
    expect(
      await offered(page(whole, { html: ' amp', head: canonical(href) }), `${storyUrl}/amp/`),
    ).toBeUndefined(),
  );
});

describe('a page with little text offers', () => {
  it('its view to print and its page for phones, the best first', async () => {
    expect(await offered(page(`${thin}${print}`, { head: amp }))).toEqual([
      { kind: 'print', url: `${storyUrl}?print=1` },
      { kind: 'amp', url: `${storyUrl}/amp` },
    ]);
  });

  it('the page it was taken from, where it names that', async () => {
    expect(await offered(page(thin, { head: canonical('https://warta.example/kapal') }))).toEqual([
      { kind: 'canonical', url: 'https://warta.example/kapal' },
    ]);
  });

  it('them where it says itself that there is more', async () => {
    const head = `${amp}<script type="application/ld+json">{"@type":"NewsArticle","headline":"New ferry for the outer islands","wordCount":900}</script>`;
    expect(await offered(page(whole, { head }))).toEqual([{ kind: 'amp', url: `${storyUrl}/amp` }]);
  });

  it.each([
    [
      'a print dialog',
      '<a href="javascript:window.print()">Print</a><a href="#" onclick="print()">Print</a>',
    ],
    ['another story to print', '<a href="/laut/2023/01/02/old-ferry?print=1">Print</a>'],
    ['a view at another host', '<a href="https://print.test/laut/2024/05/01/new-ferry">Print</a>'],
    ['words that only begin so', '<a href="/laut/2024/05/01/new-ferry/x">Print edition of today</a>'],
  ])('but not %s', async (_, link) => expect(await offered(page(`${thin}${link}`))).toBeUndefined());

  it('no way around a wall', async () => {
    const gate =
      '<div class="paywall"><p>Already a subscriber? <a href="/login">Log in</a></p><a href="/subscribe">Offers</a></div>';
    expect(await offered(page(`${thin}${print}${gate}`, { head: amp }))).toBeUndefined();
  });
});

it('an ordinary page offers nothing', async () => {
  const head = `${amp}${canonical(`${storyUrl}?ref=home`)}<link rel="alternate" media="print" href="${storyUrl}?print=1">`;
  expect(await offered(page(`${whole}${print}`, { head }))).toBeUndefined();
});
