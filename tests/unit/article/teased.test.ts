// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, paragraphs, read } from '../../helpers/story';

const text = paragraphs(0, 6);
const shared = 'Ferry for the islands paid since spring';
const whole = 'Northport: New ferry for the outer islands has been paid for since spring';

/** A site whose list of stories has an `<article>` and a heading of the first rank for each, the open one's among them. */
const feed = (teaser: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${whole} - Kabar</title><meta property="og:title" content="${shared}"><meta property="og:type" content="article">
<meta property="twitter:title" content="${shared}"></head><body><main>
<article class="story"><h1>${whole}</h1><div class="copy">${text}</div></article>
<section>${teaser}<article><h1><a href="/laut/2">Harbour painted again</a></h1></article></section></main></body></html>`;

describe('a story whose shared title stands in a list of stories', () => {
  it.each([
    ['as a link', `<article><h1><a href="/laut/1">${shared}</a></h1></article>`],
    ['as a heading alone', `<article><h1>${shared}</h1></article>`],
  ])('is read all the same: %s', async (_, teaser) => {
    const { article } = await read(feed(teaser));
    expect(blockLines(article.body).lines).toEqual([...lines]);
  });

  it('keeps the headline that the story has', async () => {
    const teaser = `<article><h1><a href="/laut/1">${shared}</a></h1></article>`;
    expect((await read(feed(teaser))).article.title).toBe(whole);
  });
});

it('a headline in a paragraph of its heading is not the first line, however else the tags write it', async () => {
  const page = `<!doctype html><html lang="en"><head><title>Cafe on the quay - Kabar</title>
<meta property="og:title" content="Cafe on the quay opens again after a long winter of repairs"></head><body><main><article>
<h1><p>Café on the quay opens again after a long winter of repairs</p></h1><div class="body">${text}</div></article></main></body></html>`;
  expect(blockLines((await read(page)).article.body).lines).toEqual([...lines]);
});

describe('a list whose items are headings', () => {
  const item = (at: number, below: string) =>
    `<div class="item"><h2 class="name">${at}. Boat number ${at} has a name of its own</h2><div>${below}</div></div>`;
  const picture = (name: string) => `<img src="/${name}.jpg" width="640" height="360" alt="">`;
  const page = (
    items: string,
    after = '',
  ) => `<!doctype html><html lang="en"><head><title>Boats of the harbour</title>
<meta property="og:title" content="Boats of the harbour"></head><body><main><article><h1>Boats of the harbour</h1>
<div class="list">${items}</div>${after}</article></main></body></html>`;
  const items = [picture('sloop'), paragraphs(0, 2), paragraphs(2, 4), picture('ketch'), paragraphs(4, 6)];

  it('has those too that show nothing but a picture', async () => {
    const { article } = await read(page(items.map((below, at) => item(at + 1, below)).join('')));
    const headings = blockLines(article.body).lines.filter((line) => line.includes('has a name of its own'));
    expect(headings.map((line) => Number.parseInt(line, 10))).toEqual([1, 2, 3, 4, 5]);
  });

  it('has no heading of another list', async () => {
    const more =
      '<div class="more"><h2 class="name">More about boats you may like</h2><ul><li><a href="/1">Oars</a></li></ul></div>';
    const { article } = await read(
      page(
        items
          .slice(0, 4)
          .map((below, at) => item(at + 1, below))
          .join(''),
        more,
      ),
    );
    expect(blockLines(article.body).lines.join()).not.toContain('More about boats');
  });
});
