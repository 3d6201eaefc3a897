import { describe, expect, it } from 'vitest';
import { readerShows } from './harness/reader';
import { useBrowser } from './harness/use-browser';

const address = 'http://www.berita-contoh.co.id/kota/1';
const paragraph = (n: number) =>
  `<p>Alinea ${n}: warga menata lapak di tepi sungai sejak pagi, lalu menyapu jalan, dan pulang menjelang siang.</p>`;
const session = useBrowser({
  [address]: `<!doctype html><html lang="id"><title>Pasar pagi</title><body><article><h1>Pasar pagi</h1>
    ${[1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')}</article>`,
});

describe('the toolbar button', () => {
  it('opens the reader, and the popup at the second click', async () => {
    const page = await session.read(address);
    const shown = await readerShows(session.drive, page);
    expect(shown.title).toBe('Pasar pagi');
    expect(shown.paragraphs).toHaveLength(8);
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Close the reader');
    expect(await session.drive.problems()).toEqual([]);
  });
});
