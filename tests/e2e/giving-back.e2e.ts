import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { silence } from './harness/silence';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';

const address = 'http://www.pasarpagi.co.id/kota/1';
const session = useBrowser({
  [address]: storyPage({
    head: '<style>html { scroll-behavior: smooth } p { margin: 12em 0 }</style>',
    before: '<input id="cari" value="harga ikan hari ini"><textarea id="surat">Dua baris\nsurat</textarea>',
    after: '<audio id="siaran" src="/siaran.wav" loop></audio>',
  }),
  'http://www.pasarpagi.co.id/siaran.wav': { headers: { 'content-type': 'audio/wav' }, body: silence() },
});

/** Reads, closes with Esc, and gives back what the page is like afterwards. */
async function readAndClose<T>(page: Page, look: () => T): Promise<Awaited<T>> {
  await session.open(page);
  await page.keyboard.press('Escape');
  await session.closed(page);
  return page.evaluate(look);
}

describe('closing the reader gives the page back', () => {
  it('with the scroll position, on a page that scrolls smoothly', async () => {
    const page = await session.visit(address);
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    expect(await readAndClose(page, () => scrollY)).toBe(400);
  });

  it('with the caret in the field that had the focus, and typing goes on there', async () => {
    const page = await session.visit(address);
    await page.evaluate(() => {
      const field = document.querySelector('input') as HTMLInputElement;
      field.focus();
      field.setSelectionRange(2, 7, 'backward');
    });
    const caret = await readAndClose(page, () => {
      const field = document.activeElement as HTMLInputElement;
      return [field.id, field.selectionStart, field.selectionEnd, field.selectionDirection];
    });
    expect(caret).toEqual(['cari', 2, 7, 'backward']);
    await page.keyboard.type('X');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('haXkan hari ini');
  });

  it('with what was written into a form', async () => {
    const page = await session.visit(address);
    await page.locator('#surat').fill('Yang terhormat, saya menulis');
    expect(await readAndClose(page, () => document.querySelector('textarea')?.value)).toBe(
      'Yang terhormat, saya menulis',
    );
  });

  it('with the text that was selected', async () => {
    const page = await session.visit(address);
    await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
      if (first && second) getSelection()?.setBaseAndExtent(second, 9, first, 4);
    });
    const before = await page.evaluate(() => String(getSelection()));
    const after = await readAndClose(page, () => [String(getSelection()), getSelection()?.anchorOffset]);
    expect(after).toEqual([before, 9]);
  });

  it('with sound that was playing, silent in between', async () => {
    const page = await session.visit(address);
    // A click first: browsers want one before a page makes a sound.
    await page.mouse.click(5, 400);
    const playing = () => !document.querySelector('audio')?.paused;
    expect(
      await page.evaluate(() =>
        document
          .querySelector('audio')
          ?.play()
          .then(() => true),
      ),
    ).toBe(true);
    await session.open(page);
    expect(await page.evaluate(playing)).toBe(false);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.waitForFunction(playing);
  });

  it('with sound that was paused still paused', async () => {
    const page = await session.visit(address);
    expect(await readAndClose(page, () => document.querySelector('audio')?.paused)).toBe(true);
  });

  it('to the byte, without a trace in its root element or its windows', async () => {
    const page = await session.visit(address);
    const look = () =>
      [document.documentElement.outerHTML, document.styleSheets.length, window.length].join('\n');
    const before = await page.evaluate(look);
    expect(await readAndClose(page, look)).toBe(before);
  });
});
