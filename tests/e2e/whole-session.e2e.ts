import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose';
import { learntSites } from './harness/learnt';
import { frontPage, newsPage } from './harness/news-site';
import { isSeen } from './harness/overlaid';
import type { OwnGlobals } from './harness/own-globals';
import { storyLines } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const other = `${host}/read/2026/11/21/12345679/pasar-malam-di-alun-alun-kota-ramai`;
const cdn = 'http://foto.kabarnusa.net';
const picture = (name: string, source = 'src') =>
  `<figure><img ${source}="${cdn}/${name}.gif" width="800" height="500" alt="Pasar ${name}"><figcaption>Pasar ${name}.</figcaption></figure>`;
const pager = (now: number) =>
  `<div class="paging">Halaman: ${[1, 2].map((page) => (page === now ? `<span class="active" aria-current="page">${page}</span>` : `<a href="${story}?page=${page}">${page}</a>`)).join(' ')}</div>`;
/** What leads elsewhere, and is never asked for unless a reader does. */
const ways = `<link rel="canonical" href="${story}"><link rel="amphtml" href="http://amp.pasarpagi.co.id/pasar"><link rel="alternate" media="print" href="${host}/cetak"><link rel="next" href="${story}?page=2"><link rel="preload" as="image" href="${cdn}/sendiri.gif">`;
const embed =
  '<iframe data-src="https://www.youtube.com/embed/k4pal_pagi0" title="Kapal" width="640" height="360"></iframe><blockquote class="twitter-tweet"><p>Atap baru datang hari Jumat, kata saya juga apa.</p>— Sekar (@sekarw) <a href="https://twitter.com/sekarw/status/1234567890123">2 Mei 2022</a></blockquote>';
const overlay =
  '<div id="lapis" style="position:fixed;inset:0;background:#fff;z-index:9000"><h2>Newsletter</h2><input type="email"><button>Daftar</button></div>';
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const session = useBrowser(
  ({ url }) => {
    if (url.href === story)
      return newsPage({
        head: ways,
        inside: picture('sendiri') + picture('lambat', 'data-src') + embed,
        after: pager(1),
      });
    if (url.href === `${story}?page=2`)
      return newsPage({
        paragraphs: storyLines.map((line) => `Halaman dua. ${line}`),
        inside: picture('kedua'),
        after: pager(2),
      });
    if (url.href === other) return newsPage({ title: 'Pasar malam', inside: picture('malam') });
    if (url.href === `${host}/rubrik`) return frontPage([story], { after: overlay });
    return url.origin === cdn ? { headers: { 'content-type': 'image/gif' }, body: gif } : undefined;
  },
  { willing: true },
);

/** All that a whole session may ask for: PRIVACY.md gives the reason for each kind. */
const pagesOwn = [story, `${cdn}/sendiri.gif`, other, `${cdn}/malam.gif`, `${host}/rubrik`];
const asReader = [`${story}?page=2`, `${cdn}/lambat.gif`, `${cdn}/kedua.gif`];
/** What browsers ask for by themselves: their makers, an icon of every site, and first by https what was typed without. */
const BROWSERS = /(?:^|\.)(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)$/;
const askedFor = () =>
  [...new Set(session.asked)]
    .filter((address) => !BROWSERS.test(new URL(address).hostname))
    .filter(
      (address) => !address.endsWith('/favicon.ico') && address !== `${host.replace('http:', 'https:')}/`,
    )
    .sort();

describe('a whole session asks nobody for anything', () => {
  it('but for what its pages hold, and their further pages', async () => {
    const page = await session.visit(story);
    await page.waitForNetworkIdle({ idleTime: 300 });
    expect(askedFor()).toEqual([story, `${cdn}/sendiri.gif`].sort());

    // Read, with its pictures and further pages; its films and posts are not asked for.
    await session.open(page);
    await waitFor('the second page and all pictures', () =>
      session.drive.inReader(page, async ({ reader }) => {
        const pictures = [...reader.querySelectorAll<HTMLImageElement>('.body img')];
        for (const one of pictures) one.scrollIntoView({ behavior: 'instant' });
        return (
          /Halaman dua/.test(reader.textContent ?? '') &&
          pictures.length === 3 &&
          pictures.every((one) => one.complete && one.naturalWidth > 0) &&
          reader.querySelector('.embed, .card') !== null
        );
      }),
    );

    await clickInReader(session.drive, page, '[aria-label=Save]');
    await waitFor('the file', async () =>
      (await readdir(session.downloads).catch(() => [])).some((name) => name.endsWith('.html')),
    );
    const popup = await session.openPopup(page);
    await popup.close();
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=theme][value=sepia]').click();
    await options.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await session.closed(page);

    const covered = await session.visit(`${host}/rubrik`);
    const cleaning = await session.openPopup(covered);
    await cleaning.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Clean this page')?.click(),
    );
    await waitFor('the overlay to go', async () => !(await isSeen(covered, '#lapis')));
    await cleaning.close();

    // By itself.
    await choose(session, covered, 'always', '*://*.pasarpagi.co.id/*');
    await session.opened(await session.visit(other));
    const kept = await session.drive.openExtensionPage('options.html');
    await kept.bringToFront();

    expect(askedFor()).toEqual([...pagesOwn, ...asReader].sort());
  });

  it('and keeps what PRIVACY.md names, and nothing else', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    const keys = await options.evaluate(async () => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      const { sync, local, session: running } = browser.storage;
      const names = async (area: { get(): Promise<object> }) => Object.keys(await area.get()).sort();
      return { sync: await names(sync), local: await names(local), session: await names(running) };
    });
    expect(keys.sync).toEqual(['theme']);
    expect(keys.local).toEqual(['sites']);
    const known = [
      'cleanings',
      'click',
      'originals',
      'ownTabs',
      'privateOriginals',
      'quiet',
      'quietRules',
      'wish',
    ];
    expect(keys.session.filter((key) => !known.includes(key))).toEqual([]);
    const bases = await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(bases).toEqual(['learnt']);
    expect(Object.keys(await learntSites(options))).toEqual(['pasarpagi.co.id']);
  });
});
