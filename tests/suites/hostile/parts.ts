import type { Answer } from '../../../scripts/serve.mjs';

/** What a hostile page is put together from. Texts of fields are escaped where they are written, markup is not. */
export interface Parts {
  fields: Fields;
  /** Markup between the true paragraphs. */
  between: string[];
  /** Markup behind the last of them. */
  last: string[];
  head: string[];
  jsonld?: string;
  /** Stands in place of the whole page. */
  whole?: Answer;
  /** What the server says to requests of the page's own host, by path and query. */
  answers: Map<string, Answer>;
}

export interface Fields {
  title: string;
  byline: string;
  published: string;
  modified: string;
  siteName: string;
  section: string;
  excerpt: string;
  lang: string;
  dir: string;
  tags: string[];
}

/** A page of which nothing is hostile yet. */
export function trueParts(number: number): Parts {
  return {
    fields: {
      title: `Kapal ke Pulau Ranting ${number}`,
      byline: 'Ratna Wijaya',
      published: '2026-03-14T06:30:00+07:00',
      modified: '2026-03-14T07:30:00+07:00',
      siteName: 'Kabar Laut',
      section: 'Pulau',
      excerpt: 'Kapal yang terlambat, dan sebabnya.',
      lang: 'id',
      dir: 'ltr',
      tags: ['kapal'],
    },
    between: [],
    last: [],
    head: [],
    answers: new Map(),
  };
}

const LINES = [
  'Kapal cepat menuju Pulau Ranting berangkat sebelum fajar, dengan dua ratus penumpang dan muatan beras.',
  'Kepala dermaga berkata, antrean panjang itu karena ombak tinggi menahan kapal selama tiga hari.',
  'Penumpang tidur di ruang tunggu, beralas kardus, sementara anak-anak bermain di tangga.',
  'Harga tiket tidak naik, kata petugas loket, dan kursi tambahan dipasang di geladak atas.',
];

/** How each true paragraph begins, so that it is known again. */
export const opening = (at: number): string => `Alinea ${at}.`;

/** The page as text: a true article with the parts in their places. */
export function write({ fields, between, last, head, jsonld }: Parts): string {
  const { title, byline, published, modified, siteName, section, excerpt, lang, dir, tags } = fields;
  const paragraph = (at: number) =>
    `<p>${opening(at)} ${LINES[at % LINES.length]} ${LINES[(at + 1) % LINES.length]}</p>`;
  const declared = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    dateModified: modified,
    author: { '@type': 'Person', name: byline },
    publisher: { '@type': 'Organization', name: siteName },
    articleSection: section,
    description: excerpt,
    inLanguage: lang,
    keywords: tags,
  };
  return `<!doctype html><html lang="${escaped(lang)}" dir="${escaped(dir)}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${escaped(siteName)}">
<meta property="og:description" content="${escaped(excerpt)}"><meta name="author" content="${escaped(byline)}">
<meta property="article:published_time" content="${escaped(published)}"><meta property="article:modified_time" content="${escaped(modified)}">
<meta property="article:section" content="${escaped(section)}">${tags.map((tag) => `<meta property="article:tag" content="${escaped(tag)}">`).join('')}
<script type="application/ld+json">${jsonld ?? JSON.stringify(declared).replaceAll('<', '\\u003c')}</script>${head.join('\n')}</head>
<body><main><article><h1>${escaped(title)}</h1><p class="byline">Oleh ${escaped(byline)}</p>
${[1, 2, 3].map(paragraph).join('\n')}
${between.map((markup, at) => `${markup}\n${paragraph(at + 4)}`).join('\n')}
${last.join('')}
</article></main></body></html>`;
}

export function escaped(text: string): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
