// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article, SafeHtml } from '../../../utils/article/types';
import { articleToHtml } from '../../../utils/save/html';
import { anArticle } from '../../helpers/article';

const words = { date: '27 November 2021 pukul 20.23 WIB', original: 'Baca aslinya' };
const saved = (changed: Partial<Article> = {}) => {
  const html = articleToHtml(anArticle(changed), words);
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
};
const textOf = (page: Document, selector: string) => page.querySelector(selector)?.textContent;

describe('the article as an HTML file', () => {
  it('has everything the reader shows', () => {
    const { page } = saved();
    expect(page.title).toBe('Pasar ikan Karang Pandan pindah ke dermaga lama');
    expect(textOf(page, 'h1')).toBe(page.title);
    expect(textOf(page, '.site')).toBe('Kabar Nusa · Kilas Daerah');
    expect(textOf(page, '.byline')).toBe(
      'Sekar Wening, Bagas Prayoga, Tim Redaksi · 27 November 2021 pukul 20.23 WIB',
    );
    expect(textOf(page, '.standfirst')).toBe('Para pedagang minta atap sebelum musim hujan.');
    expect(textOf(page, 'figcaption')).toBe('Lapak sementara di dermaga lama. · Kabar Nusa/Sekar Wening');
    expect([...page.querySelectorAll('article > p')].map((p) => p.textContent)).toEqual([
      'Pedagang ikan mulai pindah.',
      'Hujan turun sejak pagi.',
    ]);
    expect(page.querySelector('header a')?.getAttribute('href')).toBe(anArticle().url);
    expect(page.compatMode).toBe('CSS1Compat');
  });

  it('is written in the direction and language of the article', () => {
    const { page } = saved({ lang: 'ar', dir: 'rtl' });
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
  });

  it('forbids itself scripts, forms, frames and styles from elsewhere, and says who asks to nobody', () => {
    const { page } = saved();
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it.each<[string, Partial<Article>]>([
    ['title', { title: '</title><script>__PWNED__()</script>' }],
    ['names', { byline: ['<img src=x onerror=__PWNED__()>'], desk: ['"><svg onload=__PWNED__()>'] }],
    ['language', { lang: '"><script>__PWNED__()</script>' }],
    [
      'caption',
      { leadImage: { src: 'https://a.example/a.jpg', alt: '"onload="__PWNED__()', caption: '<b>x' } },
    ],
    ['site and section', { siteName: '--><script>', section: '</p><form action=/>' }],
    ['address', { url: 'javascript:__PWNED__()' }],
    ["picture's address", { leadImage: { src: 'javascript:__PWNED__()', alt: '' } }],
  ])('shows markup in the %s as the words it is', (_, changed) => {
    const { page } = saved({ ...changed, body: '<p>Isi.</p>' as SafeHtml });
    expect(page.querySelector('script, form, svg, b, [onerror], [onload]')).toBeNull();
    expect(page.querySelectorAll('body > *')).toHaveLength(1);
    for (const element of page.querySelectorAll('[href], [src]')) {
      expect(element.getAttribute('href') ?? element.getAttribute('src')).not.toMatch(/^\s*javascript/i);
    }
  });

  it('leaves out what the page did not tell, without empty rests', () => {
    const { page } = saved({
      byline: [],
      desk: [],
      standfirst: undefined,
      leadImage: undefined,
      section: undefined,
    });
    expect(page.querySelector('.standfirst, figure')).toBeNull();
    expect(textOf(page, '.site')).toBe('Kabar Nusa');
    expect(textOf(page, '.byline')).toBe(words.date);
  });

  it('says that it is a preview where a wall ended the text, with the way in', () => {
    const article = anArticle({ wall: { loginUrl: 'https://www.kabarnusa.example/login?a="b"' } });
    const html = articleToHtml(article, { ...words, wall: 'Hanya pratinjau.', login: 'Masuk' });
    const note = new DOMParser().parseFromString(html, 'text/html').querySelector('article > aside');
    expect(note?.textContent).toBe('Hanya pratinjau. Masuk');
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://www.kabarnusa.example/login?a="b"');
    expect(saved().html).not.toContain('<aside');
  });
});
