// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/article/extract-article';
import { snapshot } from '../../../../utils/article/snapshot';
import { type Bounds, copyPiecemeal } from '../../../../utils/article/snapshot/piecemeal';
import { finish } from '../../../../utils/article/steps';
import { lexicon } from '../../../../utils/rules/lexicon';

const parse = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const folder = join(import.meta.dirname, '../../../fixtures');
const url = 'https://www.kabar.example/laut/2024/05/12/kapal-lama-berlayar-lagi';
const copy = (live: Document, bounds?: Bounds) => finish(copyPiecemeal(live, () => false, bounds));

describe('a page that is copied node by node', () => {
  it.each(readdirSync(folder))('has nothing lost or moved: %s', (name) => {
    const live = new DOMParser().parseFromString(
      readFileSync(join(folder, name, 'source.html'), 'utf8'),
      'text/html',
    );
    const { page, isCut } = copy(live);
    expect(isCut).toBe(false);
    expect(page.documentElement.outerHTML).toBe(live.documentElement.outerHTML);
    expect(page.doctype?.name).toBe(live.doctype?.name);
  });

  it('has the same marks on what is hidden as one that is copied at once', () => {
    const html =
      '<div hidden><p hidden>a</p></div><p style="display:none">b</p><form><input name="getAttribute"><p hidden>c</p></form>';
    const [slow, fast] = [{ elements: 999, characters: 999 }, undefined].map(
      (bounds) => finish(snapshot(parse(html), bounds)).page.body.innerHTML,
    );
    expect(slow).toBe(fast);
  });

  it('keeps all text of six hundred nested blocks, in order, where a walk can reach it', () => {
    const live = parse('');
    let inner: Element = live.body;
    for (let depth = 0; depth < 600; depth++) {
      const next = live.createElement('div');
      inner.append(`${depth} `, next, ` ${depth}`);
      inner = next;
    }
    const { page } = copy(live);
    expect(page.body.textContent).toBe(live.body.textContent);
    expect(page.querySelector(`${'* > '.repeat(300)}*`)).toBeNull();
  });
});

describe('the first part of a page', () => {
  const story = (paragraphs: number) =>
    Array.from({ length: paragraphs }, (_, at) => `<p>Alinea ${at}.</p>`).join('');

  it('begins at the headline, whatever stands above it', () => {
    const live = parse(
      `<nav>${'<a href="/x">x</a>'.repeat(500)}</nav><main><h1>Kapal</h1>${story(50)}</main>`,
    );
    const { page, isCut } = copy(live, { elements: 21, characters: 9999 });
    expect(isCut).toBe(true);
    expect(page.querySelector('main h1')?.textContent).toBe('Kapal');
    expect(page.querySelectorAll('main p')).toHaveLength(20);
    expect(page.querySelectorAll('nav a').length).toBeLessThan(25);
  });

  it('ends after so much text', () => {
    const { page, isCut } = copy(parse(`<h1>Kapal</h1>${story(50)}`), { elements: 999, characters: 100 });
    expect(isCut).toBe(true);
    expect(page.body.textContent?.length).toBeLessThan(120);
  });

  it('is said to be one, and a page that fits is not', async () => {
    const long = `<article><h1>Kapal lama berlayar lagi</h1>${Array.from(
      { length: 40 },
      (_, at) =>
        `<p>Pada hari ke-${at} kapal lama itu berlayar lagi dari dermaga, ${'dengan muatan garam dan kain, '.repeat(600)}.</p>`,
    ).join('')}</article>`;
    const cut = await extractArticle(parse(long), { url, lexicon, size: 'first' });
    expect(cut).toMatchObject({ ok: true, article: { isFirstPart: true } });
    const whole = await extractArticle(parse(long.slice(0, 200_000)), { url, lexicon, size: 'first' });
    expect(whole).toMatchObject({ ok: true });
    expect(whole.ok && whole.article.isFirstPart).toBeUndefined();
  });
});
