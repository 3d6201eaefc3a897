// @ts-check
import { copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../build.mjs';
import { launchBrowser } from '../drive/launch.mjs';
import { clickAndWait, go } from './go.mjs';

const OUT = join(root, 'out');
/** How many blocks of the article are printed. */
const LINES = 5;

/**
 * Reads a page without a window: pictures of page and reader and the saved article go into `out/`, the first lines
 * to the terminal. Rejects with what the popup said where the page can't be read.
 * @param {import('../drive/types').LaunchOptions} options
 * @param {string} address
 */
export async function readHeadless(options, address) {
  const downloads = await mkdtemp(join(tmpdir(), 'saring-'));
  await mkdir(OUT, { recursive: true });
  const drive = await launchBrowser({ ...options, headless: true, downloads });
  try {
    const page = await drive.newPage();
    await go(page, address);
    const pagePicture = /** @type {const} */ (`${join(OUT, 'page')}.png`);
    await page.screenshot({ path: pagePicture });
    const said = await clickAndWait(drive, page);
    if (said) throw new Error(`Saring did not read ${address}. It says: ${said}`);
    await settled(drive, page);
    const readerPicture = /** @type {const} */ (`${join(OUT, 'reader')}.png`);
    await page.screenshot({ path: readerPicture });
    const { head, blocks } = (await drive.inReader(page, readText)) ?? { head: [], blocks: [] };
    const saved = await save(drive, page, downloads);

    console.log(`\n${[...head, '', ...blocks.slice(0, LINES)].join('\n')}`);
    if (blocks.length > LINES) console.log(`… and ${blocks.length - LINES} more`);
    console.log(`\nThe page:           ${relative(process.cwd(), pagePicture)}`);
    console.log(`The reader:         ${relative(process.cwd(), readerPicture)}`);
    console.log(`The saved article:  ${relative(process.cwd(), saved)}`);
  } finally {
    await drive.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

/**
 * Waits for the pictures in sight and the end of the fading-in, for a while: a picture that never comes is no reason to stop.
 * @param {import('../drive/types').Drive} drive
 * @param {import('puppeteer-core').Page} page
 */
async function settled(drive, page) {
  for (const end = Date.now() + 5_000; Date.now() < end; ) {
    const there = await drive.inReader(
      page,
      ({ reader, document }) =>
        [...reader.querySelectorAll('img')].every((image) => image.complete || image.loading === 'lazy') &&
        document.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {import('../drive/types').ReaderNodes} nodes */
function readText({ reader }) {
  const lines = (/** @type {string} */ selector) =>
    [...reader.querySelectorAll(selector)]
      .map((element) => element.textContent?.trim() ?? '')
      .filter(Boolean);
  return {
    head: ['.origin', 'h1', '.byline', 'time'].map((selector) =>
      lines(`header ${selector} > *`)
        .concat(lines(`header ${selector}:not(:has(*))`))
        .join(' · '),
    ),
    blocks: lines('.body :is(p, h2, h3, h4, li, figcaption, blockquote:not(:has(p)))'),
  };
}

/**
 * Clicks Save in the reader, and moves the file to `out/`.
 * @param {import('../drive/types').Drive} drive
 * @param {import('puppeteer-core').Page} page
 * @param {string} downloads
 * @returns {Promise<string>} where it is
 */
async function save(drive, page, downloads) {
  await drive.inReader(page, ({ reader }) =>
    /** @type {HTMLElement | null} */ (reader.querySelector('[role=toolbar] [aria-label=Save]'))?.click(),
  );
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const name = (await readdir(downloads)).find((file) => file.endsWith('.html'));
    // A browser first lays an empty file in the place.
    if (name && (await stat(join(downloads, name))).size > 0) {
      await copyFile(join(downloads, name), join(OUT, name));
      return join(OUT, name);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The article was read, but the browser did not save it.');
}
