import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/drive/types';
import { settingNames } from '../../utils/settings-table';
import { storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const picture = 'http://www.pasarpagi.co.id/foto/lapak.svg';
const first = 'http://www.pasarpagi.co.id/kota/1';
const second = 'http://www.pasarpagi.co.id/kota/2';
const inside = `<figure><img src="${picture}" width="800" height="450" alt="Lapak"><figcaption>Lapak di tepi sungai.</figcaption></figure>`;
const session = useBrowser({
  [first]: storyPage({ inside }),
  [second]: storyPage({ inside, title: 'Pasar malam di alun-alun' }),
  [picture]: {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="teal"/></svg>',
  },
});

/** What the settings come to in an open reader. */
const look = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => {
    const article = reader.querySelector('article') as HTMLElement;
    const image = reader.querySelector('.body img');
    const { fontSize, fontFamily, maxWidth } = getComputedStyle(article);
    return {
      paper: getComputedStyle(reader).backgroundColor,
      fontSize,
      font: fontFamily,
      width: maxWidth,
      images:
        image !== null && getComputedStyle(image).display !== 'none' && image.getClientRects().length > 0,
    };
  });

/** Clicks on a control of the popup or the options page, as its reader would. */
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const slide = (selector: string, value: string) => {
  const slider = document.querySelector<HTMLInputElement>(selector);
  if (!slider) throw new Error(`No ${selector}`);
  slider.value = value;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('settings', () => {
  it('of the popup change an open reader at once, and one in another tab', async () => {
    const other = await session.read(second);
    const page = await session.read(first);
    expect(await look(page)).toMatchObject({ images: true });
    const popup: Popup = await session.openPopup(page);
    await popup.evaluate(click, 'input[name=theme][value=dark]');
    await popup.evaluate(click, 'input[name=images]');
    await popup.evaluate(slide, 'input[name=fontSize]', '27');
    for (const tab of [page, other]) {
      await waitFor('the popup’s settings in the reader', async () => {
        const { paper, images, fontSize } = (await look(tab)) ?? {};
        return paper === 'rgb(23, 24, 26)' && images === false && fontSize === '27px';
      });
    }
    await popup.close();
  });

  it('are kept over a restart of the browser', async () => {
    await session.restart();
    const page = await session.read(first);
    expect(await look(page)).toMatchObject({ paper: 'rgb(23, 24, 26)', images: false, fontSize: '27px' });
  });

  it('stand on the options page, all of them, as they are stored', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    const shown = await waitFor('the settings', () =>
      options.evaluate(() => {
        const names = [...document.querySelectorAll<HTMLInputElement>('.settings input')].map(
          (input) => input.name,
        );
        const theme = document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value;
        return names.length > 0 ? { names: [...new Set(names)], theme } : undefined;
      }),
    );
    expect(shown.names.sort()).toEqual([...settingNames].sort());
    expect(shown.theme).toBe('dark');
  });

  it('changed on the options page change an open reader', async () => {
    const page = await session.read(first);
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=theme][value=light]').click();
    await options.locator('input[name=images]').click();
    await options.locator('input[name=font][value=sans]').click();
    await options.evaluate(slide, 'input[name=width]', '48');
    await waitFor('the options in the reader', async () => {
      const { paper, images, font, width } = (await look(page)) ?? {};
      return (
        paper === 'rgb(253, 252, 250)' &&
        images === true &&
        !font?.includes('Charter') &&
        Number.parseInt(width ?? '', 10) > 1000
      );
    });
  });

  it('changed in the reader itself are stored', async () => {
    const page = await session.read(first);
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, '.choice-sepia');
    await waitFor('the sepia paper', async () => (await look(page))?.paper === 'rgb(246, 236, 217)');
    const options = await session.drive.openExtensionPage('options.html');
    await waitFor('sepia on the options page', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('input[value=sepia]')?.checked),
    );
  });

  it('can turn the button into one that always opens the popup, which reads at a click', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=buttonOpens][value=popup]').click();
    const page = await session.visit(second);
    await waitFor('the button to open the popup', () => session.drive.buttonOpens());
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.querySelector('.primary')?.textContent)).toBe(
      'Read this page',
    );
    await popup.evaluate(click, '.primary');
    await session.opened(page);
  });

  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
