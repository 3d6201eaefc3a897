import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const notFree = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pasar pagi di tepi sungai","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".sisa"}}</script>`;
const rest = (style: string) =>
  `<style>.sisa{${style}}</style><div class="sisa">${storyLines
    .slice(3)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;
const wall = `<div class="paywall"><h3>Lanjutkan membaca dengan berlangganan</h3><p>Sudah berlangganan? <a href="/akun/masuk">Masuk</a></p></div>`;
const start = storyLines.slice(0, 3);
const session = useBrowser({
  [`${host}/berbayar`]: storyPage({ head: notFree, paragraphs: start, inside: rest('display:none') + wall }),
  [`${host}/pelanggan`]: storyPage({ head: notFree, paragraphs: start, inside: rest('color:inherit') }),
  [`${host}/lipat`]: storyPage({
    paragraphs: start,
    inside: `${rest('display:none')}<button>Selengkapnya</button>`,
  }),
  [`${host}/akun/masuk`]: storyPage({ title: 'Masuk ke akun' }),
  [`${host}/kapal/amp/`]: storyPage({ head: '<link rel="canonical" href="/kapal">' }).replace(
    '<html',
    '<html amp',
  ),
  [`${host}/kapal`]: storyPage({ title: 'Pasar pagi, selengkapnya' }),
});

const parts = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => ({
    wall: reader.querySelector('.wall')?.textContent ?? '',
    alternatives: reader.querySelector('.alternatives')?.textContent ?? '',
    html: reader.innerHTML,
  }));

describe('a wall', () => {
  it('ends the text with a line that says so, and nothing that it hides is shown', async () => {
    const page = await session.read(`${host}/berbayar`);
    const { wall: line, html } = (await parts(page)) ?? {};
    expect(line).toBe('Preview only: the rest is for subscribers.Log in at www.pasarpagi.co.id');
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(start);
    for (const hidden of storyLines.slice(3)) expect(html).not.toContain(hidden.slice(0, 40));
    await clickInReader(session.drive, page, '.wall a');
    await page.waitForFunction(() => document.title === 'Masuk ke akun');
  });

  it('is not claimed where the reader has the whole text', async () => {
    const page = await session.read(`${host}/pelanggan`);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
    expect((await parts(page))?.wall).toBe('');
  });
});

it('a fold that style keeps shut is open in the reader, and stays shut on the page', async () => {
  const page = await session.read(`${host}/lipat`);
  expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.sisa') as Element).display),
  ).toBe('none');
});

it('a page for phones offers the full one with its host, and opens it at a click', async () => {
  const page = await session.read(`${host}/kapal/amp/`);
  expect((await parts(page))?.alternatives).toBe('Open the full version www.pasarpagi.co.id');
  expect(session.asked).not.toContain(`${host}/kapal`);
  await clickInReader(session.drive, page, '.alternatives a');
  await waitFor('the full page', async () => page.url() === `${host}/kapal`);
});
