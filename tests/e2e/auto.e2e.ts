import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/drive/types';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const pattern = '*://*.kabarnusa.co.id/*';
const article = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const other = `${host}/read/2026/11/21/12345679/pasar-malam-di-alun-alun-kota-ramai`;
const head = `<meta property="article:published_time" content="2026-11-20T08:00:00+07:00"><meta name="author" content="Sari Melati">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pasar","datePublished":"2026-11-20T08:00:00+07:00"}</script>`;
const front = `<!doctype html><html lang="id"><title>Kabar Nusa</title><body><h1>Kabar Nusa</h1><ul>${Array.from(
  { length: 24 },
  (_, at) => `<li><a href="/kota/${at}"><h2>Kabar kota nomor ${at}</h2></a></li>`,
).join('')}</ul>`;

const session = useBrowser(
  {
    [`${host}/`]: front,
    [article]: storyPage({ head }),
    [other]: storyPage({ head, title: 'Pasar malam di alun-alun' }),
  },
  { willing: true },
);

const choose = async (page: Page, read: string) => {
  const popup: Popup = await session.openPopup(page);
  await popup.evaluate(
    (value) => document.querySelector<HTMLInputElement>(`input[name=read][value=${value}]`)?.click(),
    read,
  );
  return popup;
};

describe('a site that is always to be read', () => {
  it('is chosen in the popup', async () => {
    const page = await session.visit(`${host}/`);
    await choose(page, 'always');
    const next = await session.visit(article);
    await session.opened(next);
  });
  it('is left', async () => {
    await session.drive.grant([pattern]);
    const page = await session.visit(`${host}/`);
    expect(await page.evaluate(() => document.querySelector('[data-saring]'))).toBeNull();
    await waitFor('x', () => true);
  });
});
