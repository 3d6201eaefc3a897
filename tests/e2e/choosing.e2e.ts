import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newsPage } from './harness/news-site';
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
const saved = (page: Page) =>
  waitFor('the choice to be stored', () =>
    page.evaluate(
      () =>
        document.querySelector('.sites-bar .sites-buttons') === null &&
        !document.querySelector('.sites-lost'),
    ),
  );

describe('sites on the options page', () => {
  it('are found by name, ticked, allowed, and then open by themselves', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await options.type('input[type=search]', 'kompas.com');
    await options.click(named('kompas.com'));
    await options.click(named('Save and allow'));
    await saved(options);
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
    await options.click(named('Save and allow'));
    await saved(options);
    await willing.opened(await willing.visit(own));
  });

  it('can be chosen all at once, and none of them', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await options.click(named('Choose all'));
    await options.click(named('Save and allow'));
    await saved(options);
    await willing.opened(await willing.visit(last));
    await options.bringToFront();
    await options.click(named('Choose none'));
    await options.click('.sites-bar button.primary');
    await saved(options);
    const page = await willing.visit(last);
    await willing.open(page);
    expect(
      await willing.drive.inReader(page, ({ reader }) => reader.querySelector('button.words')),
    ).toBeNull();
  });

  it('can be allowed all at once, for quieter tabs, and that be taken back', async () => {
    const options = await willing.drive.openExtensionPage('options.html');
    await options.click(named('Allow all sites'));
    await options.waitForSelector(named('Take it back'));
    expect(await options.evaluate(() => document.body.innerText)).toContain('in frames too');
    await options.click(named('Take it back'));
    await options.waitForSelector(named('Allow all sites'));
  });
});
