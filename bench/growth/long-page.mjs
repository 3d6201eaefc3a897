// @ts-check

/**
 * A page with an article of so many paragraphs. Every fifth is followed by a related line, every tenth by a box of links;
 * a comment for each paragraph, and a menu that grows along.
 * @param {number} paragraphs
 */
export function longPage(paragraphs) {
  const each = (/** @type {(at: number) => string} */ write) =>
    Array.from({ length: paragraphs }, (_, at) => write(at)).join('\n');
  const body = each((at) => {
    const parts = [
      `<p>Pada hari ke-${at} para pedagang ikan memindahkan lapak ${at + 3} dari pasar lama ke dermaga, dan <a href="/tempat/${at}">tempat baru</a> itu sudah ramai sebelum matahari terbit.</p>`,
    ];
    if (at % 5 === 4)
      parts.push(
        `<p><strong>Baca juga: <a href="/kabar/${at}">Kabar lain nomor ${at} dari pesisir</a></strong></p>`,
      );
    if (at % 10 === 9)
      parts.push(`<div class="box box-${at % 7}"><ul>${link(at)}${link(at + 1)}${link(at + 2)}</ul></div>`);
    return parts.join('');
  });
  return `<!doctype html><html lang="id"><head><title>Pasar pindah ke dermaga lama</title></head><body>
<nav><ul>${each(link)}</ul></nav>
<main><article><h1>Pasar pindah ke dermaga lama</h1><div class="isi">${body}</div></article>
<section class="comments">${each((at) => `<div class="comment"><b>Pembaca ${at}</b><p>Saya setuju dengan alinea ${at}, asal ongkos angkut tidak naik lagi tahun ini.</p></div>`)}</section>
</main></body></html>`;
}

const link = (/** @type {number} */ at) =>
  `<li><a href="/judul/${at}">Judul nomor ${at} dari rubrik lain</a></li>`;
