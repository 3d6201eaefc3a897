import { describe, expect, it } from 'vitest';
import { answerSample, sample } from '../../scripts/sample/sample.mjs';
import { readerShows } from './harness/reader';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const session = useBrowser(answerSample);

describe('the sample, as noisy as they come', () => {
  it('is read whole, and nothing else with it', async () => {
    const page = await session.read(sample.url);
    const shown = await readerShows(session.drive, page);
    expect(shown).toEqual({
      site: sample.siteName,
      kicker: sample.section,
      title: sample.title,
      standfirst: '',
      authors: sample.authors.join(' and '),
      desk: sample.desk.join(', '),
      published: sample.published,
      caption: `${sample.caption} ${sample.credit}`,
      paragraphs: sample.paragraphs,
      notice: '',
    });
  });

  it('shows its pictures, those too that the page loads late', async () => {
    const page = await session.read(sample.url);
    await waitFor('both pictures', async () => {
      const loaded = await session.drive.inReader(page, ({ reader }) =>
        [...reader.querySelectorAll('img')].map((image) => {
          image.scrollIntoView();
          return image.naturalWidth > 1 ? new URL(image.currentSrc).pathname : '';
        }),
      );
      return loaded?.join() === '/foto/perahu.svg,/foto/membaca.svg';
    });
  });

  it('opens the popup at the second click, and reads again after closing there', async () => {
    const page = await session.read(sample.url);
    const popup = await session.openPopup(page);
    // The popup waits for a busy page no longer than a moment, and first offers to read it.
    await waitFor('the way to close the reader', () =>
      popup.evaluate(() => document.querySelector('.primary')?.textContent === 'Close the reader'),
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('.primary')?.click());
    await session.closed(page);
    await session.open(page);
    expect((await readerShows(session.drive, page)).title).toBe(sample.title);
  });

  it('is given back to the byte, and where it was, when Esc closes the reader', async () => {
    const page = await session.visit(sample.url);
    await page.locator('.lapis .tutup').click();
    await page.evaluate(() => document.querySelector('img.lazy')?.scrollIntoView());
    await page.waitForFunction(() =>
      document.querySelector<HTMLImageElement>('img.lazy')?.src.endsWith('.svg'),
    );
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        top: scrollY,
        children: document.childNodes.length,
      }));
    const before = await state();
    await session.open(page);
    expect((await state()).html).not.toBe(before.html);
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await state()).toEqual(before);
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
