// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const SRC = 'https://kabar.example/ferry.jpg';
const image = (more = 'alt=""') => `<img src="${SRC}" width="800" height="500" ${more}>`;
const CAPTION = 'The old ferry at the northern pier on the day before the harbour board met.';
const OTHER = 'The ship was built in a yard that closed a long time ago.';
const among = async (inner: string) =>
  blockLines((await read(page(`${paragraphs(0, 3)}${inner}${paragraphs(3, 6)}`))).article.body);

describe('a line behind a picture in a paragraph', () => {
  it.each([
    ['behind a break', `<p>${image()}<br>${CAPTION}</p>`],
    ['behind a break, the picture linked', `<p><a href="${SRC}">${image()}</a><br>\n${CAPTION}<br></p>`],
    ['small', `<p>${image()}<small>${CAPTION}</small></p>`],
    ['slanted, in a span', `<p><span>${image()} <i>${CAPTION}</i></span></p>`],
    ['in the next paragraph, slanted', `<p>${image()}</p><p><em>${CAPTION}</em></p>`],
    [
      'in the next block, small',
      `<div><div>${image()}</div></div><div><p><small>${CAPTION}</small></p></div>`,
    ],
    [
      'in a figcaption beside the figure',
      `<div><figure>${image()}</figure><figcaption>${CAPTION}</figcaption></div>`,
    ],
    ['what the alternative text says', `<p>${image(`alt="${CAPTION}"`)} ${CAPTION}</p>`],
  ])('is its caption: %s', async (_, inner) => {
    expect(await among(inner)).toEqual({ lines: [...lines], captions: [CAPTION], images: [SRC] });
  });

  it('takes the credit behind it along', async () => {
    const { captions, lines: shown } = await among(
      `<p>${image()}<br>${CAPTION}<br><small>Photo: Jo Roe</small></p>`,
    );
    expect(captions.join()).toMatch(new RegExp(`${CAPTION} ?Photo: Jo Roe`));
    expect(shown).toEqual([...lines]);
  });

  it.each([
    ['in the same letters as all', `<p>${image()} ${OTHER}</p>`, [OTHER]],
    ['in a paragraph of its own, in the same letters as all', `<p>${image()}</p><p>${OTHER}</p>`, [OTHER]],
    ['signed by who wrote it', `<p>${image()} ${OTHER} (dpa/abc)</p>`, [`${OTHER} (dpa/abc)`]],
    ['beside a picture set aside', `<p>${image('align="left"')}<br>${OTHER}</p>`, [OTHER]],
    [
      'that leads elsewhere',
      `<p>${image()}</p><p><em>The pier has <a href="/pier">its own story</a> too.</em></p>`,
      ['The pier has its own story too.'],
    ],
    ['that heads a list', `<p>${image()}<br>What the board will ask:</p>`, ['What the board will ask:']],
    [
      'amid slanted ones',
      `<p><em>${CAPTION}</em></p><p><i>Who knew?</i></p><p>${image()}</p><p><em>${OTHER}</em></p>`,
      [CAPTION, 'Who knew?', OTHER],
    ],
  ])('is text %s', async (_, inner, expected) => {
    const { lines: shown, captions } = await among(inner);
    expect(shown).toEqual([...lines.slice(0, 3), ...expected, ...lines.slice(3)]);
    expect(captions).toEqual([]);
  });

  it('is the text where there is no other', async () => {
    const only = lines.slice(0, 2).join(' ');
    expect(blockLines((await read(page(`${image()}<br>${only}`))).article.body).lines).toEqual([only]);
  });

  it('is text where all text of the story stands so', async () => {
    const inner = lines.map((line) => `<p>${image()}<br>${line}</p>`).join('');
    const { lines: shown } = blockLines((await read(page(inner))).article.body);
    expect(shown).toEqual([...lines]);
  });

  it('is the opening where it is long and stands above all text', async () => {
    const opening = `${CAPTION} ${OTHER} Nobody on the pier had been asked what should become of it, and nobody knew.`;
    const inner = `<p>${image()}</p><p><em>${opening}</em></p>${paragraphs(0, 6)}`;
    const { article } = await read(page(inner));
    expect(`${article.standfirst ?? ''} ${blockLines(article.body).lines.join(' ')}`).toContain(opening);
    expect(article.leadImage?.caption).toBeUndefined();
  });

  it('is told of the lead image, and stands there alone', async () => {
    const inner = (picture: string) => `${picture}${paragraphs(0, 6)}`;
    for (const picture of [
      `<p>${image()}<br>${CAPTION}</p>`,
      `<p>${image()}</p><p><em>${CAPTION}</em></p>`,
      `<div><figure>${image()}</figure><figcaption>${CAPTION}</figcaption></div>`,
    ]) {
      const head = `<meta property="og:image" content="${SRC}">`;
      const { article } = await read(page(inner(picture), { head }));
      expect(article.leadImage).toMatchObject({ src: SRC, caption: CAPTION });
      expect(blockLines(article.body)).toEqual({ lines: [...lines], captions: [], images: [] });
    }
  });

  it('of a lead image that its figure holds in two sizes stands there alone', async () => {
    const twice = `${image()}<img src="${SRC}?width=200" alt="">`;
    const figure = `<figure>${twice}<figcaption>${CAPTION}</figcaption></figure>`;
    const head = `<meta property="og:image" content="${SRC}">`;
    const { article } = await read(page(`${figure}${paragraphs(0, 6)}`, { head }));
    expect(article.leadImage).toMatchObject({ src: SRC, caption: CAPTION });
    expect(blockLines(article.body)).toEqual({ lines: [...lines], captions: [], images: [] });
  });

  it.each([
    'The old ferry',
    `<span>${CAPTION}</span>`,
    '<i>The old ferry</i> <a href="/photos">All photos</a>',
  ])('of a lead image that stands amid the text is told there: %s', async (text) => {
    const figure = `<div class="main-image"><div class="image"><a href="/ferry-large.jpg"><picture>${image()}</picture></a><div class="caption">${text}</div></div></div>`;
    const inner = `<div>${paragraphs(0, 1)}</div><div>${figure}<div>${paragraphs(1, 6)}</div></div>`;
    const head = `<meta property="og:image" content="${SRC}">`;
    const { article } = await read(page(inner, { head }));
    const { captions, images } = blockLines(article.body);
    const told = text.replace(/<[^>]*>/g, '');
    expect([article.leadImage?.caption, ...captions].filter(Boolean)).toEqual([told]);
    expect([article.leadImage?.src, ...images].filter(Boolean)).toEqual([SRC]);
  });
});

describe('a "widget" that is a picture with its caption', () => {
  it('keeps both, where the caption is called a widget too', async () => {
    const inner = `<div class="widget widget-image"><div class="image">${image()}<div class="widget caption"><span class="widget caption-wrap">${CAPTION}</span></div></div></div>`;
    expect(await among(inner)).toEqual({ lines: [...lines], captions: [CAPTION], images: [SRC] });
  });
});
