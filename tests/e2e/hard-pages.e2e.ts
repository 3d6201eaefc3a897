import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ownTab, shownIn } from './harness/own-tab';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const picture = `${host}/foto/lapak.svg`;
const figure = `<figure><img src="${picture}" width="800" height="450" alt="Lapak"><figcaption>Lapak di tepi sungai.</figcaption></figure>`;
const guarded = (policy: string) => ({
  headers: { 'content-security-policy': policy },
  body: storyPage({ inside: figure, after: '<a id="luar" href="/">Beranda</a>' }),
});
const script = (code: string) =>
  storyPage({ after: `<button id="tombol">Tombol</button><script>${code}</script>` });

const session = useBrowser({
  [picture]: {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="teal"/></svg>',
  },
  [`${host}/ketat`]: guarded(
    "default-src 'none'; img-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  [`${host}/tertutup`]: guarded("default-src 'none'; style-src 'none'"),
  [`${host}/kotak-pasir`]: guarded('sandbox'),
  [`${host}/kotak-skrip`]: guarded('sandbox allow-scripts'),
  [`${host}/dialog`]: storyPage({
    after: `<dialog id="langganan"><p>Berlangganan dulu</p><button id="tutup">Tutup</button></dialog>
      <script>langganan.showModal(); tutup.onclick = () => { window.ditutup = true; };</script>`,
  }),
  [`${host}/dialog-susulan`]: script(`
    new MutationObserver((changes, watch) => {
      if (!document.querySelector('html > div')) return;
      watch.disconnect();
      setTimeout(() => {
        const late = Object.assign(document.createElement('dialog'), { innerHTML: '<p style="height:90vh">Pasang aplikasi kami</p>' });
        document.body.append(late);
        late.showModal();
        window.terlambat = true;
      }, 500);
    }).observe(document.documentElement, { childList: true });`),
  [`${host}/usir-sekali`]: script(`
    const watch = new MutationObserver(() => {
      const guest = document.querySelector('html > div');
      if (guest) { watch.disconnect(); setTimeout(() => { guest.remove(); window.diusir = true; }, 300); }
    });
    watch.observe(document.documentElement, { childList: true });`),
  [`${host}/usir-terus`]: script(`
    new MutationObserver(() => document.querySelector('html > div')?.remove())
      .observe(document.documentElement, { childList: true });`),
  [`${host}/gaya-jahat`]: storyPage({
    head: `<style>
      html { zoom: 3; filter: invert(1); transform: rotate(3deg); }
      * { all: unset !important; display: none !important; visibility: hidden !important; pointer-events: none !important; }
      div, dialog, iframe { position: static !important; width: 0 !important; opacity: 0 !important; }
    </style>`,
  }),
  [`${host}/html-hilang`]: script(`
    new MutationObserver(() => {
      document.documentElement.style.display = document.querySelector('html > div') ? 'none' : '';
    }).observe(document.documentElement, { childList: true });`),
  [`${host}/pendengar`]: script(`
    window.terdengar = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel', 'input', 'selectionchange']) {
      window.addEventListener(type, (event) => { window.terdengar.push(type + ':' + (event.key ?? '')); event.preventDefault(); }, { capture: true, passive: false });
      document.addEventListener(type, (event) => { window.terdengar.push(type + ':' + (event.key ?? '')); }, true);
    }`),
});

/** Is the reader what a click at its middle would meet, over the whole window? */
const onTop = (page: Page) =>
  session.drive.inReader(page, ({ host, dialog, reader }) => {
    const { width, height } = dialog.getBoundingClientRect();
    const box = reader.querySelector('h1')?.getBoundingClientRect();
    return {
      hit: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host,
      modal: dialog.matches(':modal'),
      whole: Math.round(width) === innerWidth && Math.round(height) === innerHeight,
      title: box !== undefined && box.width > 100 && box.height > 10,
      size: getComputedStyle(reader.querySelector('article') as HTMLElement).fontSize,
    };
  });
const good = { hit: true, modal: true, whole: true, title: true, size: '20px' };

const pictureShown = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => {
    const image = reader.querySelector<HTMLImageElement>('.body img');
    image?.scrollIntoView();
    return (image?.naturalWidth ?? 0) > 1;
  });

describe('a page with a strict policy', () => {
  it('is read, styled, with its pictures, and closes again', async () => {
    const page = await session.read(`${host}/ketat`);
    expect((await readerShows(session.drive, page)).paragraphs.slice(0, 8)).toEqual(storyLines);
    await waitFor('the picture', () => pictureShown(page));
    expect(await onTop(page)).toEqual(good);
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('is not told by its policy that somebody reads it', async () => {
    const page = await session.visit(`${host}/ketat`);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective));
    });
    await session.open(page);
    await waitFor('the picture', () => pictureShown(page));
    expect(await page.evaluate('window.told')).toEqual([]);
  });

  it('that forbids everything is read and styled all the same', async () => {
    const page = await session.read(`${host}/tertutup`);
    expect((await readerShows(session.drive, page)).paragraphs.slice(0, 8)).toEqual(storyLines);
    expect(await onTop(page)).toEqual(good);
  });

  it.each(['kotak-pasir', 'kotak-skrip'])('of a sandbox is read without the frame (%s)', async (path) => {
    const page = await session.read(`${host}/${path}`);
    expect((await readerShows(session.drive, page)).paragraphs.slice(0, 8)).toEqual(storyLines);
    expect(await session.drive.inReader(page, ({ frame }) => frame === null)).toBe(true);
    expect((await readerShows(session.drive, page)).notice).toContain('forbids the frame');
    expect(await onTop(page)).toEqual(good);
    await clickInReader(session.drive, page, '[aria-label=Save]');
    await waitFor('a word on how to save here', async () =>
      (await readerShows(session.drive, page)).notice.includes('forbids downloads'),
    );
    await page.keyboard.press('Escape');
    await waitFor(
      'the reader to close',
      async () => (await session.drive.inReader(page, () => true)) === undefined,
    );
  });
});

describe('a page that wants to be on top', () => {
  it('with a modal dialog is covered by the reader, and has its dialog back afterwards', async () => {
    const page = await session.visit(`${host}/dialog`);
    await session.open(page);
    expect(await onTop(page)).toEqual(good);
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    await page.locator('#tutup').click();
    expect(await page.evaluate('window.ditutup')).toBe(true);
  });

  it('with a dialog that opens later does not cover the reader', async () => {
    const page = await session.read(`${host}/dialog-susulan`);
    await page.waitForFunction('window.terlambat');
    await waitFor('the reader on top', async () => (await onTop(page))?.hit);
    // Not at once: a control acts only where it has been seen for a moment.
    await waitFor('the button to act', async () => {
      await clickInReader(session.drive, page, '[aria-label=Close]');
      return !(await session.drive.hosts(page)).length;
    });
    await session.closed(page);
  });

  it('that takes the reader out once sees it come back, with the article', async () => {
    const page = await session.read(`${host}/usir-sekali`);
    await page.waitForFunction('window.diusir');
    await session.opened(page);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
    expect(await onTop(page)).toEqual(good);
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('that takes the reader out for ever gets its way, and is read in a tab of its own, which says so', async () => {
    const page = await session.visit(`${host}/usir-terus`);
    await session.drive.clickButton(page);
    const tab = await ownTab(session);
    const shown = await shownIn(tab);
    expect(shown.paragraphs).toEqual(storyLines);
    expect(shown.notice).toContain('fights the reader');
    await tab.close();
    await session.closed(page);
  });
});

describe('a page that fights the reader', () => {
  it.each(['gaya-jahat', 'html-hilang'])('with styles does not deform it (%s)', async (path) => {
    const page = await session.read(`${host}/${path}`);
    await waitFor('the reader whole', async () => {
      const now = await onTop(page);
      expect(now).toEqual(good);
      return true;
    });
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('with listeners on everything hears nothing of what is done in the reader', async () => {
    const page = await session.read(`${host}/pendengar`);
    await page.evaluate('window.terdengar.length = 0');
    await page.keyboard.press('PageDown');
    await page.keyboard.type('rahasia');
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, '.choice-sepia');
    await page.mouse.move(640, 500);
    await page.mouse.wheel({ deltaY: 200 });
    await session.drive.inReader(page, ({ document, reader }) => {
      const text = reader.querySelector('.body p')?.firstChild;
      if (text) document.getSelection()?.selectAllChildren(text);
    });
    await waitFor('sepia', () =>
      session.drive.inReader(page, ({ reader }) => reader.dataset.theme === 'sepia'),
    );
    expect(await page.evaluate('window.terdengar')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });
});

describe('hard pages', () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
