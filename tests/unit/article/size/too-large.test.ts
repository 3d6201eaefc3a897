// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/article/extract-article';
import { isTooLarge } from '../../../../utils/article/size';
import { lexicon } from '../../../../utils/rules/lexicon';

const parse = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const url = 'https://www.kabar.example/laut/2024/05/12/kapal-lama-berlayar-lagi';
const limits = { elements: 100, characters: 1000, levels: 150 };

/** A page nested so deep, as a script may nest it: a parser wouldn't. */
function nested(levels: number): Document {
  const page = parse('');
  let inner: Element = page.body;
  for (let level = 0; level < levels; level++) {
    const next = page.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append('Kapal lama itu berlayar lagi.');
  return page;
}

describe('a page that would hang while it is read', () => {
  it.each([
    ['many elements', () => parse('<p>a</p>'.repeat(100))],
    ['much text', () => parse(`<p>${'kata '.repeat(201)}</p>`)],
    ['deep nesting', () => nested(160)],
  ])('is told by its %s', (_, make) => {
    expect(isTooLarge(make(), limits)).toBe(true);
  });

  it('is not taken for one because of its scripts, nor where it is only long', () => {
    expect(isTooLarge(parse(`<p>Kapal</p><script>${'x'.repeat(5000)}</script>`), limits)).toBe(false);
    expect(isTooLarge(parse('<p>kata kata</p>'.repeat(90)), limits)).toBe(false);
    expect(isTooLarge(nested(130), { ...limits, elements: 999 })).toBe(false);
  });

  it('is told even where names in it stand before the methods of the document', () => {
    const page = parse('<img name="getElementsByTagName"><form name="body"></form>'.repeat(60));
    expect(isTooLarge(page, limits)).toBe(true);
  });

  it('ends with a reason of its own', async () => {
    const extraction = await extractArticle(parse(`<p>${'kata '.repeat(1_200_001)}</p>`), { url, lexicon });
    expect(extraction).toMatchObject({ ok: false, reason: 'too-large' });
  });
});
