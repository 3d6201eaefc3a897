import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { choose } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import type { OwnGlobals } from './harness/own-globals';
import { colourOf } from './harness/pixel';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const pictured = `${host}/read/2026/11/20/12345679/pasar-malam-di-tepi-sungai-buka-lagi`;
const plain = `${host}/kumpulan-cerita-warga-di-tepi-sungai-yang-panjang`;
const slow = '<script src="/lambat.js"></script>';

/** What the server keeps back until a test lets it go. */
let gate = closedGate();
function closedGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const session = useBrowser(
  async ({ url }) => {
    if (url.pathname === '/lambat.js' || url.pathname === '/lambat.svg') {
      await gate.opened;
      return { headers: { 'content-type': 'text/javascript' }, body: '' };
    }
    if (url.pathname === '/pilih') return frontPage([story]);
    if (url.href === `${host}/`) return frontPage([story], { after: slow });
    if (url.href === story) return newsPage({ after: slow });
    if (url.href === pictured) return newsPage({ after: '<img src="/lambat.svg" alt="">' });
    if (url.href === plain) return storyPage({ paragraphs: ['Cerita pendek.'], after: slow });
    return undefined;
  },
  { willing: true },
);

/** Begins to load, and doesn't wait for the end. `coveredAtFirst` of the page says what lay over its first text. */
async function begin(url: string): Promise<Page> {
  const page = await session.drive.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('p, li')) return;
      observer.disconnect();
      // Head and text may come at once: then whoever waits for the head hears of it after us, still before it is drawn.
      queueMicrotask(() => {
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2) as HTMLElement | null;
        Object.assign(globalThis, { coveredAtFirst: top?.matches('html > div') === true });
      });
    }).observe(document, { childList: true, subtree: true });
  });
  // A load that a test leaves behind ends with its tab.
  page.goto(url).catch(() => undefined);
  await waitFor('the text of the page', () => page.evaluate(() => document.querySelector('p, li') !== null));
  return page;
}
const curtain = (page: Page) =>
  page.evaluate(() => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2) as HTMLElement | null;
    return top?.matches('html > div') === true;
  });

/** Whether a file of ours runs by itself, told by a page of ours. */
const registers = (options: Page, file: string) =>
  options.evaluate(async (name) => {
    const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.some(({ js }) => js?.some((each) => each.endsWith(name)));
  }, file);
let chosen = false;
beforeEach(async () => {
  gate = closedGate();
  if (chosen) return;
  chosen = true;
  await session.drive.grant(['*://*.kabarnusa.co.id/*']);
  await choose(session, await session.visit(`${host}/pilih`), 'always', '*://*.kabarnusa.co.id/*');
});

describe('a page that will open in the reader', () => {
  it('is covered from its first text on, until the reader is there', async () => {
    const page = await begin(story);
    expect(await page.evaluate('coveredAtFirst')).toBe(true);
    gate.open();
    await session.opened(page);
    await waitFor('the curtain to go', async () => !(await session.drive.hosts(page)).includes('curtain'));
  });

  it('is covered in the reader’s paper', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await options.click('.choice-dark');
    await waitFor('the theme in what is registered', () => registers(options, 'theme/dark.js'));
    const dark = await waitFor('a picture of the curtain', async () => {
      const page = await begin(story);
      await page.bringToFront();
      const seen = await page.screenshot({ encoding: 'base64' });
      const covered = await curtain(page); // it hangs no longer than 1.5 s, which a busy machine takes for the picture
      await page.close();
      return covered && seen;
    });
    expect(await colourOf(dark, session.drive.browser)).toEqual([0x17, 0x18, 0x1a]);
    await options.bringToFront();
    await options.click('.choice-auto');
    await waitFor('the theme in what is registered', () => registers(options, 'theme/auto.js'));
  });

  it('is uncovered where it takes too long, and opens all the same', async () => {
    const page = await begin(story);
    await waitFor('the page to be seen', async () => !(await curtain(page)));
    gate.open();
    await session.opened(page);
  });

  it('is read as soon as its text is there, not its pictures', async () => {
    const page = await begin(pictured);
    await session.opened(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  it('keeps its head in front, for scripts that look there', async () => {
    const page = await begin(story);
    expect(await page.evaluate(() => document.documentElement.firstElementChild?.localName)).toBe('head');
  });
});

describe('a page that won’t', () => {
  it('is not covered where its address says so', async () => {
    const page = await begin(`${host}/`);
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });

  it('is uncovered as soon as its text says so, and is as if nothing had been', async () => {
    const page = await begin(plain);
    expect(await page.evaluate('coveredAtFirst')).toBe(true);
    gate.open();
    await waitFor('the page to be seen', async () => !(await curtain(page)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/<\/body><div|saring/);
  });
});
