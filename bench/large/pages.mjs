// @ts-check

/** Where the made pages stand. */
export const address = 'https://kabar.example/read/2024/05/12/pasar-pindah-ke-dermaga-lama';

const SENTENCES = [
  'Para pedagang ikan memindahkan lapak mereka ke dermaga sebelum matahari terbit, dan pembeli sudah menunggu.',
  'Ongkos angkut tidak naik tahun ini, kata pengurus pasar, tetapi sewa tempat masih dibicarakan dengan kota.',
  'Di sisi timur, tempat jaring dijemur, dibuat jalan kecil agar gerobak dapat lewat tanpa antre.',
  'Warga yang tinggal dekat pasar lama meminta agar bangunannya dipakai untuk sekolah, bukan gudang.',
];
const say = (/** @type {number} */ at) => `Hari ke-${at}. ${SENTENCES[at % SENTENCES.length]}`;
const paragraph = (/** @type {number} */ at) => `<p>${say(at)} ${say(at + 1)}</p>`;

/**
 * Ways in which a page grows large. Each writes one more piece of it.
 * @type {Record<string, {amid?: boolean, open?: string, close?: string, piece: (at: number) => string}>}
 * `amid`: the pieces are the story's own; else they stand below a story of common length.
 */
const SHAPES = {
  'a long story': { amid: true, piece: paragraph },
  'short paragraphs': { amid: true, piece: (at) => `<p>Baris ke-${at}, lalu lewat.</p>` },
  comments: {
    open: '<section class="comments">',
    close: '</section>',
    piece: (at) =>
      `<div class="comment" id="c${at}"><b>Pembaca ${at}</b> <time>2 jam lalu</time><p>${say(at)}</p><a href="#c${at}">Balas</a></div>`,
  },
  teasers: {
    piece: (at) =>
      `<div class="card"><a href="/judul/${at}"><h3>Judul nomor ${at} dari rubrik lain</h3></a><p>${SENTENCES[at % 4]}</p><time>2 jam lalu</time></div>`,
  },
  nesting: {
    amid: true,
    piece: (at) =>
      at % 200
        ? `<div class="b"><p>${say(at)}</p>`
        : `${at ? '</div>'.repeat(199) : ''}<div><p>${say(at)}</p></div>`,
  },
  'one table': {
    amid: true,
    open: '<table>',
    close: '</table>',
    piece: (at) =>
      `<tr><td>${at}</td><td>Lapak nomor ${at}</td><td>${at * 7} kg</td><td>dermaga timur</td></tr>`,
  },
  'inline spans': {
    amid: true,
    piece: (at) =>
      `${at % 60 ? '' : `${at ? '</p>' : ''}<p>`}<span class="w"><i>kata</i> ke-<b>${at}</b>,</span> `,
  },
};
export const shapes = Object.keys(SHAPES);

/**
 * A page of about so many bytes.
 * @param {string} name of `shapes`
 * @param {number} bytes
 */
export function largePage(name, bytes) {
  const shape = SHAPES[name];
  if (!shape) throw new Error(`No shape ${name}: ${shapes.join(', ')}.`);
  let pieces = '';
  for (let at = 0; pieces.length < bytes; at++) pieces += shape.piece(at);
  const grown = `${shape.open ?? ''}${pieces}${shape.close ?? ''}`;
  const story = Array.from({ length: shape.amid ? 8 : 40 }, (_, at) => paragraph(at)).join('\n');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pasar pindah ke dermaga lama</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-12T08:00:00+07:00"></head><body>
<nav><a href="/">Kabar</a></nav><main><article><h1>Pasar pindah ke dermaga lama</h1><p class="byline">Oleh Ratna Wijaya</p>
<div class="isi">${story}${shape.amid ? grown : ''}</div></article></main>${shape.amid ? '' : grown}<footer>Kabar, sejak 1998</footer></body></html>`;
}
