// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body);
const CAPTION =
  'The old ferry at the northern pier, on the day before the harbour board met to hear of the new one.';

describe('a paragraph that ends in the credit of a picture', () => {
  it.each(['(Jo Roe/Getty Images)', '(Harbour Board via AP, File)', '(picture alliance / dpa / Jo Roe)'])(
    'is a caption, wherever it stands: %s',
    async (credit) => {
      const caption = `<p>${CAPTION} ${credit}</p>`;
      expect((await shown(`${caption}${paragraphs(0, 6)}`)).lines).toEqual([...lines]);
      expect((await shown(`${paragraphs(0, 3)}${caption}${paragraphs(3, 6)}`)).lines).toEqual([...lines]);
    },
  );

  it('goes to the picture before it', async () => {
    const picture = '<p><img src="https://kabar.example/ferry.jpg" width="800" height="500" alt=""></p>';
    const caption = `<p>${CAPTION} (Jo Roe/Getty Images)</p>`;
    const { captions } = await shown(`${paragraphs(0, 3)}${picture}${caption}${paragraphs(3, 6)}`);
    expect(captions.join(' ')).toContain(CAPTION);
  });

  it.each(['(dpa/abc)', '(AP)', '(Northport/Southport)', '(via Reuters)'])(
    'is text behind %s',
    async (end) => {
      const last = `${CAPTION} ${end}`;
      expect((await shown(`${paragraphs(0, 6)}<p>${last}</p>`)).lines).toEqual([...lines, last]);
    },
  );
});

describe('a word to enlarge a picture', () => {
  const picture = '<img src="https://kabar.example/ferry.jpg" width="800" height="500" alt="">';
  const caption = `<figcaption>${CAPTION}</figcaption>`;

  it.each([
    ['in one line with the picture', `<picture>${picture}</picture><span>View image</span>${caption}`],
    ['in a block of its own', `<div>${picture}<div>View image</div></div>${caption}`],
    ['without a caption', `${picture}<span>View image</span>`],
    ['in the caption', `${picture}<figcaption>View image</figcaption>`],
  ])('goes, and the picture stays: %s', async (_, figure) => {
    const { images, lines: shownLines } = await shown(
      `${paragraphs(0, 3)}<figure>${figure}</figure>${paragraphs(3, 6)}`,
    );
    expect(images).toEqual(['https://kabar.example/ferry.jpg']);
    expect(shownLines).toEqual([...lines]);
  });

  it('takes a picture along that leads elsewhere', async () => {
    const offer = `<figure><a href="https://shop.example/">${picture}</a><figcaption>Advertisement</figcaption></figure>`;
    expect((await shown(`${paragraphs(0, 3)}${offer}${paragraphs(3, 6)}`)).images).toEqual([]);
  });
});

describe('a "lightbox" around a picture of the story', () => {
  const image = '<img src="https://kabar.example/ferry.jpg" width="800" height="500" alt="">';
  const box = (href: string) =>
    `<a-lightbox class="a-inline"><figure><div><a href="${href}">${image}</a></div><figcaption>${CAPTION}</figcaption></figure></a-lightbox>`;
  const shownWith = (inner: string) => shown(`${paragraphs(0, 3)}${inner}${paragraphs(3, 6)}`);

  it('is no dialog where its link is the picture, or it has none', async () => {
    const linked = await shownWith(box('/ferry-large.png'));
    expect(linked.images).toEqual(['https://kabar.example/ferry.jpg']);
    expect(linked.captions).toEqual([CAPTION]);
    const plain = `<div class="lightbox"><figure>${image}<figcaption>${CAPTION}</figcaption></figure></div>`;
    expect((await shownWith(plain)).captions).toEqual([CAPTION]);
  });

  it('goes where it leads elsewhere, or is an offer', async () => {
    expect((await shownWith(box('https://shop.example/'))).images).toEqual([]);
    const offer = `<div class="lightbox"><figure>${image}</figure><h3>Read on for less</h3><form><input><button>Join</button></form></div>`;
    expect(await shownWith(offer)).toEqual({ lines: [...lines], captions: [], images: [] });
  });
});
