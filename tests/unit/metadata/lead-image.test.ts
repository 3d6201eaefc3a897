// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOf } from './page';

const H1 = '<h1>Pasar terapung pindah ke hilir</h1>';
const OG = '<meta property="og:image" content="https://img.example/foto/pasar-terapung-hilir.jpg">';
const IMG = '<img src="https://img.example/foto/pasar-terapung-hilir.jpg" alt="">';
const CAPTION = 'Pedagang menambatkan sampan di dermaga baru.';

describe('the caption of the lead image', () => {
  it.each([
    ['in its figure', `<figure>${IMG}<figcaption>${CAPTION}</figcaption></figure>`],
    ['beside its figure', `<div><figure><div>${IMG}</div></figure><figcaption>${CAPTION}</figcaption></div>`],
    ['in a block without a name', `<div><span>Foto: Sari Laut</span>${IMG}<div>${CAPTION}</div></div>`],
    [
      'below an element of the site’s own',
      `<div><click-enlarge><brick-image data-src="https://img.example/foto/pasar-terapung-hilir.jpg"></brick-image></click-enlarge><div class="article-img-caption-wrap"><span>${CAPTION}</span></div></div>`,
    ],
    [
      'folded away, and the same as the alternative text',
      `<header><div><div><picture><img src="https://img.example/foto/pasar-terapung-hilir.jpg" alt="${CAPTION}"></picture><button><svg><title>Buka keterangan</title></svg></button></div><div style="display:none"><span>${CAPTION}</span><small>dpa</small></div><p>Dua lusin sampan pindah dalam semalam, dan pembeli mengikuti mereka.</p></div></header>`,
    ],
  ])('%s', (_where, top) => {
    expect(metadataOf(OG, H1 + top).leadImage?.caption).toBe(CAPTION);
  });

  it('is not the standfirst below it', () => {
    const top = `<div>${IMG}<p>Dua lusin sampan pindah dalam semalam.</p><p>Pembeli mengikuti mereka ke hilir sungai.</p></div>`;
    expect(metadataOf(OG, H1 + top).leadImage).toMatchObject({ alt: '' });
    expect(metadataOf(OG, H1 + top).leadImage?.caption).toBeUndefined();
  });
});

it('a portrait in the byline is not the lead image', () => {
  const top = `<div class="byline"><figure class="author-image"><img src="https://img.example/square_140/ratri.jpg" alt=""></figure><a href="/penulis/ratri">Ratri Wulan</a></div><figure>${IMG}<figcaption>${CAPTION}</figcaption></figure>`;
  expect(metadataOf('', H1 + top).leadImage?.caption).toBe(CAPTION);
});

it('a body named "has-sidebar" still has a lead image', () => {
  const top = `<div class="page has-sidebar">${H1}<figure>${IMG}<figcaption>${CAPTION}</figcaption></figure></div>`;
  expect(metadataOf('', top).leadImage?.caption).toBe(CAPTION);
});
