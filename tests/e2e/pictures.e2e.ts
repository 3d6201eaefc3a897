import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { storyLines, storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const svg = (width: number) => ({
  headers: { 'content-type': 'image/svg+xml' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}"><rect width="100%" height="100%" fill="teal"/></svg>`,
});
const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const forms = {
  'data-src': `<figure><img src="${blank}" data-src="/foto/satu.svg" alt="Satu"><figcaption>Gambar satu.</figcaption></figure>`,
  'data-srcset': `<figure><img src="${blank}" data-srcset="/foto/dua-400.svg 400w, /foto/dua-1600.svg 1600w" alt="Dua"><figcaption>Gambar dua.</figcaption></figure>`,
  noscript: `<figure><img class="lazy" src="${blank}" alt=""><noscript><img src="/foto/tiga.svg" alt="Tiga"></noscript><figcaption>Gambar tiga.</figcaption></figure>`,
  background: `<figure><div role="img" aria-label="Empat" style="background-image:url('/foto/empat.jpg')"></div><figcaption>Gambar empat.</figcaption></figure>`,
  amp: `<figure><amp-img src="/foto/lima.svg" width="800" height="400" alt="Lima"></amp-img><figcaption>Gambar lima.</figcaption></figure>`,
};
const linked = `<figure><a href="/foto/besar.webp"><img src="/foto/kecil.svg" alt="Kecil" width="300" height="150"></a><figcaption>Gambar bertaut.</figcaption></figure>`;
const slide = (name: string, hidden: boolean) =>
  `<li class="slide"${hidden ? ' style="display:none"' : ''}><img src="/foto/${name}.svg" alt=""><p class="caption">Lajur ${name}.</p></li>`;
const paragraphs = (inside: string[]) =>
  storyPage({
    paragraphs: storyLines,
    inside: `${inside.join('')}<p>Penutup. ${storyLines[0]}</p>`,
  });
const gallery = `<div class="slideshow"><ul class="slides">${[
  slide('gal-c', true),
  slide('gal-a', false),
  slide('gal-b', true),
  slide('gal-c', true),
  slide('gal-a', true),
].join('')}</ul></div>`;

const guarded = ['ditampilkan', 'menunggu'].map(
  (name) =>
    `<figure><img ${name === 'menunggu' ? 'data-src' : 'src'}="/jaga/${name}.svg" width="900" height="450" alt=""><figcaption>Gambar ${name}.</figcaption></figure>`,
);
const session = useBrowser(({ url, headers }) => {
  if (url.pathname.startsWith('/jaga/'))
    return headers.referer?.startsWith(host) ? svg(900) : { status: 403, body: '' };
  if (url.href === `${host}/dijaga`) return { body: paragraphs(guarded) };
  if (url.pathname.startsWith('/foto/')) return svg(/kecil|400/.test(url.pathname) ? 300 : 1600);
  if (url.href === `${host}/bentuk`) return { body: paragraphs(Object.values(forms)) };
  if (url.href === `${host}/bertaut`) return { body: paragraphs([linked]) };
  if (url.href === `${host}/rangkaian`) return { body: paragraphs([gallery]) };
  if (url.href === `${host}/kotak`)
    return { headers: { 'content-security-policy': 'sandbox' }, body: paragraphs([linked]) };
  return undefined;
});

/** How many pictures of the body are here, and seen. */
const drawn = (page: Page) =>
  session.drive.inReader(
    page,
    ({ reader }) =>
      [...reader.querySelectorAll<HTMLImageElement>('.body img')].filter((one) => {
        one.scrollIntoView();
        return one.complete && one.naturalWidth > 1 && !one.hidden;
      }).length,
  );

const viewer = (page: Page) =>
  session.drive.inReader(page, ({ reader, frame, document, shadow }) => {
    const dialog = reader.querySelector<HTMLDialogElement>('.viewer');
    const focused = (frame ? document : shadow).activeElement;
    return {
      open: dialog?.open ?? false,
      image: dialog?.querySelector('img')?.src.split('/').at(-1),
      shown: (dialog?.querySelector('img')?.naturalWidth ?? 0) > 1,
      caption: dialog?.querySelector('figcaption')?.textContent,
      focus: focused?.getAttribute('aria-label'),
    };
  });
const opened = (page: Page, image: string) =>
  waitFor(`${image} opened`, async () => {
    const now = await viewer(page);
    return now?.open && now.shown && now.image === image ? now : undefined;
  });

describe('pictures that a script would have loaded', () => {
  it('of the page’s own site are asked for as the page asks for them', async () => {
    const page = await session.read(`${host}/dijaga`);
    await waitFor('both to be drawn', async () => (await drawn(page)) === guarded.length);
  });

  it('are shown, each once, in order, with their captions', async () => {
    const page = await session.read(`${host}/bentuk`);
    const pictures = await waitFor('all pictures', () =>
      session.drive.inReader(page, ({ reader }) => {
        const all = [...reader.querySelectorAll<HTMLImageElement>('.body img')];
        for (const one of all) one.scrollIntoView();
        if (all.length === 0 || all.some((one) => one.naturalWidth < 2)) return undefined;
        return all.map((one) => [
          one.currentSrc.split('/').at(-1),
          one.closest('figure')?.querySelector('figcaption')?.textContent,
        ]);
      }),
    );
    expect(pictures).toEqual([
      ['satu.svg', 'Gambar satu.'],
      ['dua-1600.svg', 'Gambar dua.'],
      ['tiga.svg', 'Gambar tiga.'],
      ['empat.jpg', 'Gambar empat.'],
      ['lima.svg', 'Gambar lima.'],
    ]);
  });

  it('of a slideshow come all, the hidden ones too, and none twice', async () => {
    const page = await session.read(`${host}/rangkaian`);
    const pictures = await session.drive.inReader(page, ({ reader }) =>
      [...reader.querySelectorAll('.body figure')].map((figure) => [
        figure.querySelector('img')?.getAttribute('src')?.split('/').at(-1),
        figure.querySelector('figcaption')?.textContent,
      ]),
    );
    expect(pictures).toEqual([
      ['gal-a.svg', 'Lajur gal-a.'],
      ['gal-b.svg', 'Lajur gal-b.'],
      ['gal-c.svg', 'Lajur gal-c.'],
    ]);
  });
});

describe('a picture in the reader', () => {
  it('opens in its own larger file at a click, and the way back leads to it', async () => {
    const page = await session.read(`${host}/bertaut`);
    await clickInReader(session.drive, page, '.enlarge');
    expect(await opened(page, 'besar.webp')).toMatchObject({ caption: 'Gambar bertaut.' });
    await waitFor('the focus on it', async () => (await viewer(page))?.focus === 'Close picture');
    await clickInReader(session.drive, page, '.viewer [aria-label="Close picture"]');
    await waitFor('the viewer closed', async () => !(await viewer(page))?.open);
    await waitFor('the focus back', async () => (await viewer(page))?.focus === 'Enlarge picture: Kecil');
    expect(page.url()).toBe(`${host}/bertaut`);
  });

  it('opens by keyboard, goes on with the arrows, and Esc closes it alone', async () => {
    const page = await session.read(`${host}/bentuk`);
    await session.drive.inReader(page, ({ reader }) => {
      reader.querySelector<HTMLElement>('.enlarge')?.focus();
    });
    await page.keyboard.press('Enter');
    await opened(page, 'satu.svg');
    await page.keyboard.press('ArrowRight');
    await opened(page, 'dua-1600.svg');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await opened(page, 'lima.svg');
    await page.keyboard.press('Escape');
    await waitFor('the viewer closed', async () => (await viewer(page))?.open === false);
    await waitFor('the focus back', async () => (await viewer(page))?.focus === 'Enlarge picture: Lima');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('opens where the page takes our frame away too, and Esc closes it alone', async () => {
    const page = await session.read(`${host}/kotak`);
    await clickInReader(session.drive, page, '.enlarge');
    await opened(page, 'besar.webp');
    await page.keyboard.press('Escape');
    await waitFor('the viewer closed', async () => (await viewer(page))?.open === false);
  });
});

describe('pictures', () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
