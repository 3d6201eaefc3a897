// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';

const url = 'https://www.kabarmuara.example/berita/4411/perahu-pustaka-singgah-tiap-sabtu';
const sentences = [
  'Perahu pustaka singgah di dermaga setiap hari Sabtu, dan anak-anak sudah menunggu sejak pagi.',
  'Juru mudinya membawa seratus dua puluh buku, sebagian besar sumbangan dari warga hulu sungai.',
  'Bulan depan perahu itu akan singgah juga di dua kampung lain yang belum punya perpustakaan.',
];

async function bodyOf(text: string): Promise<string> {
  const page = `<title>Perahu pustaka</title><article><h1>Perahu pustaka singgah tiap Sabtu</h1><div>${text}</div></article>`;
  const live = new DOMParser().parseFromString(page, 'text/html');
  const extraction = await extractArticle(live, { url, lexicon, force: true });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.body;
}

it('leaves no gaps where breaks parted paragraphs', async () => {
  const body = await bodyOf(`<br>${sentences.join('<br>\n<br>\n')}<br><br>`);
  expect(body).toContain(sentences[1]);
  expect(body).not.toContain('<br');
});

it('keeps the lines of a verse', async () => {
  const verse = 'Sungai di muka<br>rumah di belakang<br>hujan di antara';
  expect(
    await bodyOf(
      `<p>${sentences.join('</p><p>')}</p><blockquote>${verse}</blockquote><p>${sentences[0]} Lagi.</p>`,
    ),
  ).toContain(verse);
});
