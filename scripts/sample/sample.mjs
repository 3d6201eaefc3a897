// @ts-check
import { readFileSync } from 'node:fs';

/** @param {string} name */
const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/**
 * What the reader has to show of the sample: its paragraphs in order, subheading and caption of the body among them.
 * @type {{url: string, siteName: string, section: string, title: string, authors: string[], desk: string[],
 *   published: string, caption: string, credit: string, paragraphs: string[]}}
 */
export const sample = JSON.parse(file('article.json'));

/** Hosts that the sample plays: an invented newspaper, its pictures, and who sells the advertising on it. */
export const sampleHosts = ['regional.kabarnusa.co.id', 'asset.kabarnusa.co.id', 'ads.iklanloka.co.id'];

const picture = { 'content-type': 'image/svg+xml' };

/**
 * Answers for the sample's hosts; undefined for what isn't there.
 * @param {import('../serve.mjs').Asked} asked
 * @returns {import('../serve.mjs').Answer | undefined}
 */
export function answerSample({ url }) {
  const path = url.host + url.pathname;
  if (url.origin + url.pathname === sample.url) return { body: file('page.html') };
  if (path === 'asset.kabarnusa.co.id/gaya.css') return { headers: { 'content-type': 'text/css' }, body: file('gaya.css') };
  if (path === 'asset.kabarnusa.co.id/halaman.js') return { headers: { 'content-type': 'text/javascript' }, body: file('halaman.js') };
  if (path === 'asset.kabarnusa.co.id/foto/perahu.svg') return { headers: picture, body: file('perahu.svg') };
  if (path === 'asset.kabarnusa.co.id/foto/membaca.svg') return { headers: picture, body: file('membaca.svg') };
  if (path.startsWith('asset.kabarnusa.co.id/kecil/')) return { headers: picture, body: thumbnail(path.length * 37 + path.charCodeAt(path.length - 5) * 53) };
  if (path === 'ads.iklanloka.co.id/slot') return { body: advertisement(url.searchParams.get('n') ?? '') };
  return undefined;
}

/** @param {number} hue */
const thumbnail = (hue) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="hsl(${hue % 360} 45% 70%)"/></svg>`;

/** @param {string} name */
const advertisement = (name) => `<!doctype html><title>iklan</title><style>
  body { margin: 0; height: 100vh; display: grid; place-items: center; font: 700 22px Arial; color: #fff;
    background: linear-gradient(120deg, #ff006e, #fb5607, #ffbe0b); background-size: 300%; animation: glow 2s infinite alternate; }
  @keyframes glow { to { background-position: 100%; } }
</style><p>PROMO! DISKON 90%</p><script>document.title += ${JSON.stringify(name.replace(/[^\w-]/g, ''))};</script>`;
