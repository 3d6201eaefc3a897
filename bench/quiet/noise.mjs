// @ts-check

/**
 * A news site on invented hosts, as noisy as they are: scripts of others that load more scripts, pixels, frames, films
 * and beacons, at intervals and on the way out. Played by a server that keeps what it was asked (scripts/serve.mjs).
 * @typedef {import('../../scripts/serve.mjs').Asked} Asked
 * @typedef {import('../../scripts/serve.mjs').Answer} Answer
 */

const host = 'http://kota.kabarnusa.co.id';
/** Of the same site. */
const sister = 'http://media.kabarnusa.co.id';
const pictures = 'http://gambar.cdnfoto.net';
const others = {
  tags: 'http://tag.iklanramai.net',
  pixels: 'http://piksel.pelacak.io',
  frames: 'http://bingkai.lelang.com',
  films: 'http://film.sponsor.tv',
};

export const noise = {
  site: 'kabarnusa.co.id',
  front: `${host}/`,
  /** With a frame of a third party, and one of the site's other host, that run from the beginning. */
  article: `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`,
  /** The same without those frames. */
  frameless: `${host}/read/2026/11/21/12345679/pasar-malam-di-tepi-sungai-buka-lagi`,
  /** Has an article's address, and is none. */
  list: `${host}/read/2026/11/22/12345680/semua-kabar-dari-tepi-sungai-hari-ini`,
  /** Pictures of the article. */
  pictures,
  /** Whether an address is of a third party, the article's pictures left out. @param {string} address */
  isNoise: (address) => Object.values(others).some((other) => address.startsWith(other)),
};

/**
 * One attempt of each kind, numbered, so that what arrives says when it was tried. `own` is a name for the requests.
 * None is made while the last one waits for its answers: a slow machine would be further behind with each.
 */
const tries = (/** @type {string} */ own) => `
(() => {
  window.tries = window.tries || 0;
  const q = () => '?by=${own}&at=' + location.pathname + '&n=' + window.tries + '&' + 'x'.repeat(200);
  const add = (tag, set) => { const e = document.createElement(tag); Object.assign(e, set); (document.body || document.documentElement).append(e); setTimeout(() => e.remove(), 400); };
  let waiting = 0;
  const answered = () => { waiting -= 1; };
  const once = () => {
    if (waiting) return;
    waiting = 2;
    window.tries += 1;
    add('script', { src: '${others.tags}/more.js' + q(), onload: answered, onerror: answered });
    add('iframe', { src: '${others.frames}/slot.html' + q(), width: 300, height: 250 });
    add('video', { src: '${others.films}/spot.mp4' + q(), muted: true, preload: 'auto' });
    add('link', { rel: 'stylesheet', href: '${others.tags}/more.css' + q() });
    new Image().src = '${others.pixels}/p.gif' + q();
    fetch('${others.tags}/bid' + q(), { mode: 'no-cors' }).catch(() => {}).finally(answered);
    navigator.sendBeacon('${others.pixels}/seen' + q(), 'x');
  };
  once();
  // A page that goes on at once is never loaded.
  const goOn = () => setInterval(once, 150);
  if (document.readyState === 'complete') goOn(); else addEventListener('load', goOn);
  const gone = (how) => navigator.sendBeacon('${others.pixels}/' + how + q(), 'x');
  addEventListener('pagehide', () => gone('pagehide'));
  document.addEventListener('visibilitychange', () => gone('visibility'));
})();`;

/** A worker with a policy of its own, and a frame that asks for more from within. */
const worker = `let n = 0, waiting = false; setInterval(() => { if (waiting) return; waiting = true; n += 1; fetch('${others.pixels}/worker?at=' + location.hash.slice(1) + '&n=' + n, { mode: 'no-cors' }).catch(() => {}).finally(() => { waiting = false; }); postMessage(n); }, 150);`;
const frame = (
  /** @type {string} */ name,
) => `<!doctype html><head></head><script>let n = 0, waiting = false; setInterval(() => { if (waiting) return; waiting = true; n += 1;
fetch('${others.frames}/${name}-bid?n=' + n, { mode: 'no-cors' }).catch(() => {}).finally(() => { waiting = false; }); new Image().src = '${others.pixels}/${name}-pixel?n=' + n; parent.postMessage({ ${name}: n }, '*'); }, 150);</script><p>Iklan</p>`;

const lines = [
  'Warga menata lapak di tepi sungai sejak pagi, lalu menyapu jalan, dan pulang menjelang siang.',
  'Pasar itu sudah berdiri sejak lama, kata pengurusnya, dan kini ditempati seratus pedagang.',
  'Pembeli datang dari kampung sebelah, sebagian dengan perahu, sebagian lagi berjalan kaki.',
  'Harga ikan turun sedikit, sementara sayur bertahan, sebab hujan belum merata di hulu.',
  'Para pedagang memilih patungan, agar lapak di sisi timur tidak lagi kebanjiran.',
  'Menjelang sore, jalan kembali lengang, dan anak-anak bermain bola di pelataran.',
];
const paragraph = (/** @type {number} */ at) =>
  `<p>Alinea ${at}. ${lines[at % 6]} ${lines[(at + 2) % 6]}</p>`;
const picture = (/** @type {number} */ at) =>
  `<figure><img src="${pictures}/foto-${at}.svg" width="800" height="450" alt="Perahu ${at}"><figcaption>Perahu ke-${at} merapat di dermaga lama pagi ini.</figcaption></figure>`;
const film =
  '<iframe data-src="https://www.youtube.com/embed/k4pal_pagi0" title="Kapal pertama pagi ini" width="640" height="360"></iframe>';

const loud = `<script src="${others.tags}/tag.js?by=parsed"></script><link rel="preload" as="script" href="${others.tags}/preload.js">
<link rel="stylesheet" href="${others.tags}/parsed.css">`;
const noisy = (
  /** @type {boolean} */ framed,
) => `<img src="${others.pixels}/parsed.gif" width="1" height="1" alt="">
<script>${tries('page')}
try { const w = new Worker('/worker.js#' + location.pathname); w.onmessage = ({ data }) => { window.workerTries = data; }; } catch {}
addEventListener('message', ({ data }) => { if (data?.frame) window.frameTries = data.frame; if (data?.own) window.ownTries = data.own; });</script>
<script src="${host}/own.js"></script>${framed ? `<iframe src="${others.frames}/running.html" width="300" height="250"></iframe><iframe src="${sister}/running.html" width="300" height="250"></iframe>` : ''}`;

const article = (
  /** @type {string} */ title,
  /** @type {boolean} */ framed,
) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta name="author" content="Sari Melati">
<meta property="article:published_time" content="2026-11-20T08:00:00+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2026-11-20T08:00:00+07:00"}</script>
${loud}</head><body><main><article><h1>${title}</h1>
${[0, 1, 2].map(paragraph).join('')}${picture(1)}${[3, 4, 5, 6, 7].map(paragraph).join('')}${film}${picture(2)}${[8, 9].map(paragraph).join('')}</article></main>
${noisy(framed)}</body></html>`;

const list = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kabar Nusa</title>${loud}</head><body><h1>Kabar Nusa</h1><ul>${Array.from(
  { length: 24 },
  (_, at) => `<li><a href="/kota/${at}"><h2>Kabar kota nomor ${at}</h2></a></li>`,
).join('')}</ul>${noisy(false)}</body></html>`;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="#789"/></svg>`;
const filler = (/** @type {number} */ kB) => `/*${'iklan '.repeat(kB * 170)}*/`;

/** @type {Record<string, Answer>} by host and path */
const answers = {
  [noise.front]: { body: list },
  [noise.list]: { body: list },
  [noise.article]: { body: article('Pasar pagi di tepi sungai buka lagi', true) },
  [noise.frameless]: { body: article('Pasar malam di tepi sungai buka lagi', false) },
  [`${host}/own.js`]: script('window.own = true;'),
  [`${host}/worker.js`]: script(worker),
  [`${host}/sign`]: { headers: { 'content-type': 'text/plain' }, body: 'ok' },
  [`${others.tags}/tag.js`]: script(tries('tag') + filler(40)),
  [`${others.tags}/more.js`]: script(filler(10)),
  [`${others.tags}/more.css`]: { headers: { 'content-type': 'text/css' }, body: filler(3) },
  [`${others.frames}/slot.html`]: { body: `<p>Iklan</p>${filler(12)}` },
  [`${others.frames}/running.html`]: { body: frame('frame') },
  [`${sister}/running.html`]: { body: frame('own') },
  [`${others.frames}/frame-bid`]: { headers: { 'content-type': 'text/plain' }, body: filler(2) },
  [`${others.films}/spot.mp4`]: { headers: { 'content-type': 'video/mp4' }, body: filler(60) },
  [`${pictures}/foto-1.svg`]: { headers: { 'content-type': 'image/svg+xml' }, body: svg },
  [`${pictures}/foto-2.svg`]: { headers: { 'content-type': 'image/svg+xml' }, body: svg },
};

/** @param {string} code @returns {Answer} */
function script(code) {
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: code };
}

/**
 * What the site and its third parties answer; undefined for what they don't know.
 * @param {Asked} asked
 * @returns {Answer | undefined}
 */
export function answerNoise({ url }) {
  const known = answers[url.origin + url.pathname];
  if (known || !noise.isNoise(url.href)) return known;
  return { headers: { 'content-type': 'text/plain' }, body: 'x' };
}
