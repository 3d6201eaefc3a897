import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ownTab, shownIn } from './harness/own-tab';
import { colourAmid } from './harness/pixel';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
/** Of another site: the page behind the reader may not ask for it. */
const picture = 'http://gambar.lain.net/lapak.svg';
/** Runs `act` once when an element comes that may be ours: `tamu` is that element. */
const whenRead = (act: string, wait = 600) => `
  const tunggu = setInterval(() => {
    const tamu = document.querySelector('html > div');
    if (!tamu) return;
    clearInterval(tunggu);
    setTimeout(() => { ${act}; window.selesai = true; }, ${wait});
  }, 10);`;
const script = (code: string) =>
  storyPage({ after: `<button id="tombol">Tombol</button><script>${code}</script>` });

/** A red popover over all of the window, in what `root` makes of the element `tempat`. */
const cover = (root: string) => `
  const tempat = document.body.appendChild(document.createElement('div'));
  const tutup = document.createElement('div');
  tutup.popover = 'manual';
  tutup.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: rgb(255, 0, 0)';
  (${root}).append(tutup);
  window.tutup = tutup;`;
const closedRoot = "tempat.attachShadow({ mode: 'closed' })";
const deaf = `for (const type of ['toggle', 'beforetoggle'])
  addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;

const session = useBrowser({
  [`${host}/berhenti`]: script(`
    const terdengar = window.terdengar = [];
    for (const type of ['keydown', 'click', 'selectionchange'])
      addEventListener(type, (event) => terdengar.push(type + (event.key ?? '')), true);
    const henti = setInterval(() => document.querySelector('html > div') && stop(), 1);
    new MutationObserver(() => stop()).observe(document.documentElement, { childList: true });`),
  // Keeps frames from loading, and takes out what came on top of that.
  [`${host}/bergambar`]: storyPage({
    inside: `<figure><img src="${picture}" width="800" height="450" alt="Lapak"><figcaption>Lapak di tepi sungai.</figcaption></figure>`,
    after: `<script>
      const henti = setInterval(() => document.querySelector('html > div') && stop(), 1);
      window.usir = () => document.querySelector('html > div').remove();
      window.cukup = () => clearInterval(henti);</script>`,
  }),
  [picture]: {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"/>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  // Takes the host out as soon as it comes, and puts it back before anything is drawn.
  [`${host}/kembali`]: script(`
    const sudah = new WeakSet();
    new MutationObserver((records) => {
      for (const tamu of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (tamu.localName !== 'div' || sudah.has(tamu)) continue;
        sudah.add(tamu);
        tamu.remove();
        setTimeout(() => document.documentElement.append(tamu));
      }
    }).observe(document.documentElement, { childList: true });`),
  [`${host}/tanpa-waktu`]: script(`
    new MutationObserver(() => stop()).observe(document.documentElement, { childList: true });
    setInterval(() => { for (let id = 1; id < 3000; id++) clearTimeout(id); stop(); }, 20);`),
  [`${host}/popover`]: script(cover('tempat') + whenRead('tutup.showPopover()')),
  [`${host}/popover-tertutup`]: script(cover(closedRoot) + whenRead('tutup.showPopover()')),
  [`${host}/popover-bisu`]: script(deaf + cover('tempat') + whenRead('tutup.showPopover()')),
  [`${host}/layar-penuh`]: script(`
    const penuh = document.body.appendChild(document.createElement('div'));
    penuh.style.cssText = 'background: rgb(255, 0, 0)';
    addEventListener('fullscreenchange', (event) => event.stopImmediatePropagation(), true);
    window.penuh = penuh;`),
  [`${host}/ke-badan`]: script(whenRead('document.body.append(tamu)')),
  [`${host}/ke-kotak`]: script(
    whenRead(`
      const kotak = document.documentElement.appendChild(document.createElement('section'));
      kotak.style.display = 'none';
      if (kotak.moveBefore) kotak.moveBefore(tamu, null); else kotak.append(tamu)`),
  ),
  [`${host}/diadopsi`]: script(whenRead("document.implementation.createHTMLDocument('').adoptNode(tamu)")),
  [`${host}/bolak-balik`]: script(
    whenRead('const induk = tamu.parentNode; tamu.remove(); induk.append(tamu)'),
  ),
  [`${host}/ditulisi`]: script(
    whenRead("tamu.hidden = true; tamu.inert = true; tamu.style.cssText = 'display: none !important'"),
  ),
});

const done = (page: Page) =>
  waitFor('the page to have tried', () => page.evaluate('window.selesai === true'));
const isRed = (colour: number[]) => colour.join() === '255,0,0';
/** What one can use: in the place we put it, on top, with the text and a frame. */
const usable = (page: Page) =>
  session.drive.inReader(
    page,
    ({ host, dialog, frame, reader }) =>
      host.parentNode === document.documentElement &&
      host.attributes.length === 0 &&
      dialog.matches(':modal') &&
      frame !== null &&
      document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host &&
      reader.querySelector('.body > *') !== null,
  );
async function staysUsable(page: Page): Promise<void> {
  await done(page);
  await waitFor('the reader to be usable', () => usable(page));
  expect((await readerShows(session.drive, page)).paragraphs.slice(0, 8)).toEqual(storyLines);
  await page.keyboard.press('Escape');
  await session.closed(page);
  expect(
    await page.evaluate(() => document.querySelector('html > div, body > div:not([popover])')),
  ).toBeNull();
}

describe('a page that fights the reader', () => {
  it('hears no key and no click where it keeps our frame from loading', async () => {
    const page = await session.read(`${host}/berhenti`);
    expect((await readerShows(session.drive, page)).paragraphs.slice(0, 8)).toEqual(storyLines);
    expect(await session.drive.inReader(page, ({ frame }) => frame?.getAttribute('sandbox'))).toBe(
      'allow-same-origin',
    );
    await page.keyboard.type('rahasia');
    await page.keyboard.press('PageDown');
    await page.mouse.click(640, 500);
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await page.evaluate('terdengar')).toEqual([]);
  });

  it('gets no reader drawn in the open where it takes our element out and puts it back', async () => {
    const page = await session.visit(`${host}/kembali`);
    await session.drive.clickButton(page);
    const tab = await ownTab(session); // it gets its way, and is read without it
    expect((await shownIn(tab)).paragraphs.slice(0, 8)).toEqual(storyLines);
    await tab.close();
    await session.closed(page);
  });

  it('can’t keep the reader waiting by clearing all timers there are', async () => {
    const page = await session.read(`${host}/tanpa-waktu`);
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it.each(['popover', 'popover-tertutup', 'popover-bisu'])('doesn’t cover it (%s)', async (path) => {
    const page = await session.read(`${host}/${path}`);
    await done(page);
    expect(await page.evaluate("tutup.matches(':popover-open')")).toBe(true);
    await waitFor('the reader to be seen again', async () => !isRed(await colourAmid(page)));
    await page.keyboard.press('Escape');
    await session.closed(page);
    // The page has its own back.
    await waitFor('the popover of the page', async () => isRed(await colourAmid(page)));
  });

  it('doesn’t cover it in full screen', async () => {
    const page = await session.read(`${host}/layar-penuh`);
    await page.mouse.click(640, 500); // which gives the page the right to
    await page.evaluate('penuh.requestFullscreen().catch((error) => { window.ditolak = String(error); })');
    await waitFor('the full screen to end', () =>
      page.evaluate(() => document.fullscreenElement === null && !('ditolak' in window)),
    );
    await waitFor('the reader to be seen again', async () => !isRed(await colourAmid(page)));
    expect(await usable(page)).toBe(true);
  });

  it.each(['ke-badan', 'ke-kotak', 'diadopsi', 'bolak-balik', 'ditulisi'])(
    'doesn’t carry it off (%s)',
    async (path) => {
      await staysUsable(await session.read(`${host}/${path}`));
    },
  );

  it('keeps no pictures from a reader that has to come again', async () => {
    const page = await session.read(`${host}/bergambar`);
    await page.evaluate('window.usir()');
    await session.opened(page);
    await page.evaluate('window.cukup()'); // what it stops is stopped by it
    await session.drive.inReader(page, ({ document: inside, reader }) => {
      const again = inside.createElement('img');
      again.src = `${reader.querySelector<HTMLImageElement>('.body img')?.src}?lagi`;
      inside.body.append(again);
    });
    await waitFor('a picture', () => session.asked.includes(`${picture}?lagi`));
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
