import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { readerShows } from './harness/reader';
import { useBrowser } from './harness/use-browser';

const host = 'http://www.pasarpagi.co.id';
const file = (type: string, body: string | Buffer) => ({ headers: { 'content-type': type }, body });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const stories = Array.from(
  { length: 24 },
  (_, at) => `<li><a href="/kota/${at}">Kabar kota nomor ${at}</a></li>`,
);

const session = useBrowser({
  [`${host}/`]: `<!doctype html><html lang="id"><title>Pasar Pagi</title><body><h1>Pasar Pagi</h1><ul>${stories.join('')}</ul>
    <p>Kumpulan kabar dari kota dan desa, disusun ulang setiap pagi oleh redaksi kecil kami di tepi sungai.</p>`,
  [`${host}/kosong`]: '<!doctype html><title>Kosong</title>',
  [`${host}/nol`]: '',
  [`${host}/patah`]: '<html><head><title>Patah</title><body><div><p>Halaman ini <b>terpot',
  [`${host}/bingkai`]:
    '<!doctype html><title>b</title><frameset cols="50%,50%"><frame src="/kosong"><frame src="/kosong"></frameset>',
  [`${host}/catatan.txt`]: file('text/plain; charset=utf-8', 'Catatan rapat redaksi.\n'.repeat(20)),
  [`${host}/umpan.xml`]: file(
    'text/xml; charset=utf-8',
    '<?xml version="1.0"?><rss><channel><title>Umpan</title></channel></rss>',
  ),
  [`${host}/data.json`]: file('application/json', '{"kabar": ["satu", "dua"]}'),
  [`${host}/foto.png`]: file('image/png', png),
  [`${host}/foto.svg`]: file(
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">gambar</text></svg>',
  ),
  [`${host}/berkas.pdf`]: file('application/pdf', pdf),
});
const kind = inject('kind');

/** Clicks the button on a page and gives the sentence of the popup. */
async function sentence(page: Page): Promise<string> {
  // A page that the browser refuses may become one of its own only now, which takes the popup with it: one clicks again.
  const popup = await session.openPopup(page).catch(() => session.openPopup(page));
  const said = await session.alertIn(popup);
  const title = await popup.evaluate(() => document.querySelector('h1')?.textContent);
  expect(title).toBe('Saring');
  await popup.close();
  return said;
}

describe('a page without an article gets a sentence, never silence', () => {
  it.each([
    ['a front page', '/', 'does not look like an article'],
    ['an empty page', '/kosong', 'has no text yet'],
    ['an empty answer', '/nol', 'has no text yet'],
    ['a page that breaks off', '/patah', 'does not look like an article'],
    ['a page of frames', '/bingkai', 'has no text yet'],
    ['XML', '/umpan.xml', 'not a web page'],
    ['JSON', '/data.json', ''],
    ['a picture', '/foto.png', ''],
    ['a drawing', '/foto.svg', 'not a web page'],
    ['plain text', '/catatan.txt', ''],
    ['a PDF', '/berkas.pdf', ''],
  ])('%s', async (_, path, words) => {
    const page = await session.drive.newPage();
    await page
      .goto(host + path, { waitUntil: kind === 'firefox' && path === '/berkas.pdf' ? [] : 'load' })
      .catch(() => undefined);
    const said = await sentence(page);
    expect(said).toMatch(/^[A-Z].{30,}\.$/);
    expect(said).toContain(words);
  });

  it.each(
    kind === 'firefox'
      ? ['about:support', 'about:addons', 'about:blank', 'view-source:http://www.pasarpagi.co.id/']
      : [
          'chrome://version',
          'chrome://extensions',
          'about:blank',
          'view-source:http://www.pasarpagi.co.id/',
          'chrome-error://chromewebdata/',
        ],
  )('the browser’s own page %s', async (address) => {
    const page = await session.drive.newPage();
    await page.goto(address, { waitUntil: [] }).catch(() => undefined);
    expect(await sentence(page)).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('a page of the extension itself', async () => {
    expect(await sentence(await session.drive.openExtensionPage('options.html'))).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('and can be read anyway', async () => {
    const page = await session.visit(`${host}/`);
    const popup = await session.openPopup(page);
    await session.alertIn(popup); // the button comes with it
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Read it anyway')
        ?.click();
    });
    await session.opened(page);
    expect((await readerShows(session.drive, page)).paragraphs.join()).toContain(
      'redaksi kecil kami di tepi sungai',
    );
  });

  it('without an error that nothing caught', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
