import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { registered } from './harness/choose';
import { newsPage } from './harness/news-site';
import type { OwnGlobals } from './harness/own-globals';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const path = '/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi';
const listed = `http://nasional.kompas.com${path}`;
const own = `http://desa.wartahulu.co.id${path}`;
const last = `http://www.herald.co.zw${path}`;
const pages = { [listed]: newsPage(), [own]: newsPage(), [last]: newsPage() };
const willing = useBrowser(pages, { willing: true });

/** A button or label of the options page by its words, to be clicked on with the mouse. */
const named = (words: string) =>
  `::-p-xpath(//*[self::button or self::label or self::summary][contains(., "${words}")])`;
/** Waits frame by frame: by itself the driver looks again at new elements and attributes only, and here words change. */
const drawn = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });
/** With the mouse, once it is drawn and rests: what is found or chosen is drawn after it. */
const press = async (page: Page, selector: string) => {
  await drawn(page, selector);
  await page.locator(selector).click();
};
const saved = (page: Page) =>
  waitFor('the choice to be stored', () =>
    page.evaluate(
      () =>
        document.querySelector('.sites-bar .sites-buttons') === null &&
        !document.querySelector('.sites-lost'),
    ),
  );

describe('sites on the options page', () => {
  // First: a browser that still gives two thousand leaves back may take this one along.
  it('can be allowed all at once, for quieter tabs, and that be taken back', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await press(options, named('Allow all sites'));
    await drawn(options, named('Take it back'));
    expect(await options.evaluate(() => document.body.innerText)).toContain('in frames too');
    await press(options, named('Take it back'));
    await drawn(options, named('Allow all sites'));
  });

  it('are found by name, ticked, allowed, and then open by themselves', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await options.type('input[type=search]', 'kompas.com');
    await press(options, named('kompas.com'));
    await press(options, named('Save and allow'));
    await saved(options);
    await registered(willing, '*://*.kompas.com/*');
    await willing.opened(await willing.visit(listed));
  });

  it('that the list lacks are added by an address', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await options.type('.sites-add input', 'https://desa.wartahulu.co.id/kota');
    await options.keyboard.press('Enter');
    await waitFor('the site in the list', () =>
      options.evaluate(() =>
        document.querySelector('.sites')?.textContent?.includes('wartahulu.co.id is added'),
      ),
    );
    await press(options, named('Save and allow'));
    await saved(options);
    await registered(willing, '*://*.wartahulu.co.id/*');
    await willing.opened(await willing.visit(own));
  });

  it('can be chosen all at once, and none of them', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await press(options, named('Choose all'));
    await press(options, named('Save and allow'));
    await saved(options);
    await registered(willing, '*://*.herald.co.zw/*');
    await willing.opened(await willing.visit(last));
    await options.bringToFront();
    await press(options, named('Choose none'));
    await press(options, '.sites-bar button.primary');
    await saved(options);
    await waitFor('the leave to be given back', () =>
      options.evaluate(async () => {
        const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
        return (await browser.permissions.getAll())?.origins?.every((one) => !one.includes('herald.co.zw'));
      }),
    );
    const page = await willing.visit(last);
    await willing.open(page);
    expect(
      await willing.drive.inReader(page, ({ reader }) => reader.querySelector('button.words')),
    ).toBeNull();
  });
});
