import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readerShows } from './harness/reader';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const title = 'Pasar pagi pindah ke tepi sungai';

const page = (inside: string, after = '') => `<!doctype html><html lang="id"><head><title>${title}</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-12T08:00:00+07:00"></head>
  <body><main><article><h1>${title}</h1>${inside}</article></main>${after}</body></html>`;
const paragraph = (at: number, length: number) =>
  `<p>Alinea ${at}. ${'Para pedagang ikan memindahkan lapak mereka sebelum matahari terbit. '.repeat(length)}</p>`;
const story = (paragraphs: number, length: number) =>
  Array.from({ length: paragraphs }, (_, at) => paragraph(at, length)).join('');

const session = useBrowser({
  [`${host}/2024/05/12/pasar-pagi-21-mb`]: page(story(3000, 100)),
  [`${host}/2024/05/12/pasar-pagi-bersarang`]: page(
    story(8, 4),
    `<div hidden>${('<div>'.repeat(400) + '</div>'.repeat(400)).repeat(500)}</div>`,
  ),
  [`${host}/2024/05/12/pasar-pagi-panjang`]: page(story(30_000, 2)),
});

/** Clicks a button of the popup by its words. */
async function choose(words: string): Promise<void> {
  const popup = await session.popup();
  await popup.evaluate((words) => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === words) button.click();
  }, words);
}

const isLoading = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('.loading')?.matches(':not([hidden])'));

describe('a page that is too large', () => {
  it.each([
    ['of 21 MB', '/2024/05/12/pasar-pagi-21-mb'],
    ['of 200,000 nested elements', '/2024/05/12/pasar-pagi-bersarang'],
  ])('%s says so, and doesn’t hang', async (_, path) => {
    const page = await session.visit(host + path);
    const popup = await session.openPopup(page);
    expect(await session.alertIn(popup)).toContain('too large');
  });

  it('is read up to where its first part ends, which the reader says', async () => {
    const page = await session.visit(`${host}/2024/05/12/pasar-pagi-21-mb`);
    const popup = await session.openPopup(page);
    expect(await session.alertIn(popup)).toContain('too large');
    await choose('Read the first part');
    await session.opened(page);
    const shown = await readerShows(session.drive, page);
    expect(shown.title).toBe(title);
    expect(shown.paragraphs[0]).toMatch(/^Alinea 0\./);
    const end = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector('footer')?.textContent,
    );
    expect(end).toContain('only its first part');
  });
});

describe('a page that takes a while to be read', () => {
  it('is shown to be on its way, and Esc gives the page back meanwhile', async () => {
    const page = await session.visit(`${host}/2024/05/12/pasar-pagi-panjang`);
    await session.drive.clickButton(page);
    await waitFor('a word that it is loading', () => isLoading(page));
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await session.drive.popup()).toBeUndefined();
    await session.open(page);
    expect((await readerShows(session.drive, page)).title).toBe(title);
  });
});
