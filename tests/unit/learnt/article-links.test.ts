// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleLinks } from '../../../utils/article/learnt/article-links';

const here = 'https://www.kabarnusa.co.id/kota/2026/11/20/pasar-pagi-di-tepi-sungai-buka-lagi.html';
const linked = (...links: string[]) => {
  const page = new DOMParser().parseFromString(
    links.map((href) => `<a href="${href}">Kabar</a>`).join(''),
    'text/html',
  );
  const base = page.createElement('base');
  base.href = here;
  page.head.append(base);
  return articleLinks(page, here);
};

describe('articles that a page links to', () => {
  it('are those of its own origin whose address has an article’s shape, each once', () => {
    const other = 'https://www.kabarnusa.co.id/kota/2026/11/21/jembatan-lama-di-hulu-ditutup.html';
    expect(
      linked(
        other,
        `${other}#komentar`,
        `${other}?utm_source=samping`,
        '/kota/2026/11/22/warga-menanam-bakau-di-muara-timur.html',
        '/kota',
        '/tentang-kami',
        '/tag/pasar-pagi-di-tepi-sungai-2026',
        'https://www.kabarlain.co.id/kota/2026/11/21/kapal-kayu-berlayar-ke-pulau-seberang.html',
        'http://www.kabarnusa.co.id/kota/2026/11/21/kapal-kayu-berlayar-ke-pulau-seberang.html',
        'javascript:alert(1)',
        'mailto:redaksi@kabarnusa.co.id',
        '#atas',
      ),
    ).toEqual([other, 'https://www.kabarnusa.co.id/kota/2026/11/22/warga-menanam-bakau-di-muara-timur.html']);
  });

  it('are neither the page itself nor its further pages', () => {
    expect(linked(here, `${here}?page=2`, `${here}?page=all`, '?page=3')).toEqual([]);
  });

  it('begin with those that are made as the page is', () => {
    const [first] = linked(
      'https://www.kabarnusa.co.id/ulasan-panjang-tentang-pasar-di-tepi-sungai',
      'https://www.kabarnusa.co.id/desa/2026/11/21/jembatan-lama-di-hulu-ditutup.html',
    );
    expect(first).toContain('/desa/');
  });
});
