import { describe, expect, it } from 'vitest';
import { answerSample, sample } from '../../scripts/sample/sample.mjs';
import { takeDownload } from './harness/download';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const saved = 'http://arsip.rumahku.id/saved.html';
let file = '';
const session = useBrowser((asked) => (asked.url.href === saved ? { body: file } : answerSample(asked)));

/** `<site> <date> <title>.html` */
const name = `${sample.siteName} 2026-08-14 ${sample.title}.html`;

const download = () => takeDownload(session.downloads, { ending: '.html', end: /<\/html>\s*$/ });

describe('saving', () => {
  it('from the reader gives a file with a speaking name and the whole article', async () => {
    const page = await session.read(sample.url);
    await clickInReader(session.drive, page, '[aria-label=Save]');
    const { name: named, text } = await download();
    file = text;
    expect(named).toBe(name);
    const { title, section, authors, paragraphs, caption } = sample;
    const words = text.replace(/<[^>]*>/g, '');
    for (const part of [title, section, ...authors, ...paragraphs, caption]) expect(words).toContain(part);
    expect(text).not.toContain('Terkini Lainnya');
    expect(text).not.toMatch(/<script|<iframe|<form|\son\w+=/i);
  });

  it('from the popup gives the same file', async () => {
    const page = await session.read(sample.url);
    const popup = await session.openPopup(page);
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Save article')
        ?.click();
    });
    expect(await download()).toMatchObject({ name, text: file });
  });

  it('from the popup works on a page that has not been read', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=buttonOpens][value=popup]').click();
    const page = await session.visit(sample.url);
    await waitFor('the button to open the popup', () => session.drive.buttonOpens());
    const popup = await session.openPopup(page);
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Save article')
        ?.click();
    });
    expect((await download()).name).toBe(name);
  });

  it('makes a file that opens without script and asks for its pictures only', async () => {
    expect(file).not.toBe('');
    const page = await session.drive.newPage();
    // Firefox has no such command; there the file's own policy has to do.
    if (session.drive.kind === 'chromium') await page.setJavaScriptEnabled(false);
    const before = session.asked.length;
    await page.goto(saved, { waitUntil: 'load' });
    const pictures = [
      'http://asset.kabarnusa.co.id/foto/perahu.svg',
      'http://asset.kabarnusa.co.id/foto/membaca.svg',
    ];
    const asked = () => session.asked.slice(before).filter((url) => !/favicon|^https:/.test(url));
    // Far pictures are asked for when one comes near them; how far that is depends on the machine's fonts.
    for (const [at, picture] of pictures.entries()) {
      await page.$$eval('article img', (all, place) => all[place]?.scrollIntoView(), at);
      await waitFor(picture, () => asked().includes(picture));
    }
    expect(new Set(asked())).toEqual(new Set([saved, ...pictures]));
    const paragraphs = await page.$$eval('article p', (all) => all.map((p) => p.textContent?.trim()));
    for (const text of sample.paragraphs.filter((each) => each.length > 60))
      expect(paragraphs).toContain(text);
  });
});
