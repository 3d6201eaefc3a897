const lines = [
  'Warga menata lapak di tepi sungai sejak pagi, lalu menyapu jalan, dan pulang menjelang siang.',
  'Pasar itu sudah berdiri sejak lama, kata pengurusnya, dan kini ditempati seratus pedagang.',
  'Pembeli datang dari kampung sebelah, sebagian dengan perahu, sebagian lagi berjalan kaki.',
  'Harga ikan turun sedikit, sementara sayur bertahan, sebab hujan belum merata di hulu.',
  'Pemerintah daerah berjanji memperbaiki atap, tetapi jadwalnya masih menunggu musim kering.',
  'Para pedagang memilih patungan, agar lapak di sisi timur tidak lagi kebanjiran.',
  'Menjelang sore, jalan kembali lengang, dan anak-anak bermain bola di pelataran.',
  'Pasar buka lagi esok hari, seperti biasa, begitu lonceng kecil di gerbang dibunyikan.',
];

export interface StoryParts {
  title?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** HTML for the head. */
  head?: string;
  /** HTML before and after the article. */
  before?: string;
  after?: string;
  /** HTML inside of the article, after its paragraphs. */
  inside?: string;
  paragraphs?: string[];
}

/** Paragraphs of the small story that pages of the tests tell. */
export const storyLines = lines.map((line, at) => `Alinea ${at + 1}. ${line} ${line}`);

/** A page with a small story, clean but for what a test adds. */
export function storyPage({
  title = 'Pasar pagi di tepi sungai',
  lang = 'id',
  dir = 'ltr',
  head = '',
  before = '',
  after = '',
  inside = '',
  paragraphs = storyLines,
}: StoryParts = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">${head}</head>
<body>${before}<main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${inside}</article></main>${after}</body></html>`;
}
