import type { Article, SafeHtml } from '../../utils/article/types';

/** An article with everything in it; a test changes what it is about. */
export function anArticle(changed: Partial<Article> = {}): Article {
  const url = 'https://regional.kabarnusa.example/read/2021/11/27/pasar-ikan';
  const body =
    changed.body ?? ('<p>Pedagang ikan mulai pindah.</p><p>Hujan turun sejak pagi.</p>' as SafeHtml);
  return {
    title: 'Pasar ikan Karang Pandan pindah ke dermaga lama',
    byline: ['Sekar Wening', 'Bagas Prayoga'],
    desk: ['Tim Redaksi'],
    published: '2021-11-27T20:23:00+07:00',
    section: 'Kilas Daerah',
    siteName: 'Kabar Nusa',
    lang: 'id',
    dir: 'ltr',
    standfirst: 'Para pedagang minta atap sebelum musim hujan.',
    leadImage: {
      src: 'https://foto.kabarnusa.example/pasar.jpg',
      alt: 'Deretan lapak ikan',
      caption: 'Lapak sementara di dermaga lama.',
      credit: 'Kabar Nusa/Sekar Wening',
    },
    url,
    body,
    parts: [{ number: 1, url, body }],
    pages: 1,
    wordCount: 8,
    readingMinutes: 1,
    ...changed,
  };
}
