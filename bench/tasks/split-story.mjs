// @ts-check

/** Where the story stands; further pages behind `?page=`. */
export const address = 'https://kabar.example/read/2024/05/12/pasar-pindah-ke-dermaga-lama';
/** Paragraphs of one page, and links around them: some 150 kB of HTML. */
const PARAGRAPHS = 25;
const LINKS = 400;

/**
 * One page of a story that is split into several, with the clutter of a news page around it.
 * @param {number} number
 * @param {number} pages
 */
export function splitPage(number, pages) {
  const times = (/** @type {number} */ count, /** @type {(at: number) => string} */ write) =>
    Array.from({ length: count }, (_, at) => write(at)).join('\n');
  const body = times(PARAGRAPHS, (at) => {
    const day = number * PARAGRAPHS + at;
    const figure = `<figure><img data-src="/foto/${day}.jpg" src="/blank.gif" width="800" height="500"><figcaption>Lapak nomor ${day} di dermaga.</figcaption></figure>`;
    const related = `<p><strong>Baca juga: <a href="/kabar/${day}">Kabar lain nomor ${day} dari pesisir</a></strong></p>`;
    return `<p>Pada hari ke-${day} para pedagang ikan memindahkan lapak ${day + 3} dari pasar lama ke dermaga, dan <a href="/tempat/${day}">tempat baru</a> itu sudah ramai sebelum matahari terbit.</p>${at % 8 === 7 ? figure : ''}${at % 5 === 4 ? related : ''}`;
  });
  const pager = times(pages, (at) =>
    at + 1 === number ? `<b>${at + 1}</b>` : `<a href="${at ? `?page=${at + 1}` : address}">${at + 1}</a>`,
  );
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pasar pindah ke dermaga lama</title>
<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pasar pindah ke dermaga lama","datePublished":"2024-05-12T08:00:00+07:00"}</script>
${times(20, (at) => `<script>window.data${at} = ${JSON.stringify('x'.repeat(2000))}</script>`)}</head><body>
<nav><ul>${times(LINKS, link)}</ul></nav>
<main><article><h1>Pasar pindah ke dermaga lama</h1><div class="isi">${body}</div><div class="paging">${pager}</div></article></main>
<aside>${times(40, (at) => `<div class="card card-${at % 7}"><a href="/judul/${at}"><img src="/kecil/${at}.jpg"><h3>Judul nomor ${at} dari rubrik lain</h3></a></div>`)}</aside>
<section class="comments">${times(100, (at) => `<div class="comment"><b>Pembaca ${at}</b><p>Saya setuju dengan alinea ${at}, asal ongkos angkut tidak naik lagi tahun ini.</p></div>`)}</section>
</body></html>`;
}

const link = (/** @type {number} */ at) =>
  `<li><a href="/judul/${at}">Judul nomor ${at} dari rubrik lain</a></li>`;
