import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/drive/types';
import { driveCleaner } from './harness/cleaner';
import { drawn } from './harness/drawn';
import { isSeen, markupOf } from './harness/overlaid';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const pattern = '*://*.pasarpagi.co.id/*';
const address = 'http://www.pasarpagi.co.id/rubrik';
const links = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/kabar/${at}">Kabar ${at} dari pasar</a></li>`,
).join('');
const sheet = 'position:fixed;inset:0;background:#fff;z-index:9000';
const overlay = (id: string) =>
  `<div id="${id}" style="${sheet}"><h2>Newsletter</h2><input type="email"><button>Daftar</button></div>`;
/** A page of headlines, on which the button opens the popup, and one more overlay when the test asks for it. */
const session = useBrowser(
  {
    [address]: `<!doctype html><html lang="id"><title>Rubrik</title><body style="overflow:hidden"><h1>Rubrik</h1><ul style="line-height:3">${links}</ul>${overlay('lapis')}
      <script>window.susul = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(overlay('susulan'))});</script>`,
  },
  { willing: true },
);
const cleaner = driveCleaner(session);

const press = (popup: Popup, words: string) =>
  waitFor(`the button: ${words}`, () =>
    popup.evaluate((text) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
      found?.click();
      return found !== undefined;
    }, words),
  );
const isGone = (page: Page, selector: string) =>
  waitFor(`${selector} to go`, async () => !(await isSeen(page, selector)));

async function scrolls(page: Page): Promise<void> {
  await page.bringToFront();
  const from = await page.evaluate(() => scrollY);
  await page.mouse.move(640, 400);
  await drawn(page);
  await page.mouse.wheel({ deltaY: 300 });
  await waitFor('the page to scroll', () => page.evaluate((y) => scrollY > y + 50, from));
}

describe('a site to be cleaned whose permission is taken back while a page of it is open', () => {
  it('keeps that page clean until it is left, and puts it back when asked; the next load is left alone', async () => {
    await session.drive.grant([pattern]);
    await cleaner.choose({ 'pasarpagi.co.id': { clean: true } });
    const page = await session.visit(address);
    await isGone(page, '#lapis');
    await scrolls(page);

    await session.drive.revoke([pattern]);
    await scrolls(page);
    expect(await isSeen(page, '#lapis')).toBe(false);
    // What was begun goes on: a page half clean would be neither the site's nor ours.
    await page.evaluate('susul()');
    await isGone(page, '#susulan');
    await scrolls(page);

    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.querySelector('.site')?.textContent)).toContain(
      'no longer lets Saring run',
    );
    await press(popup, 'Put everything back');
    await waitFor('both to be back', async () => (await isSeen(page, '#lapis')) && isSeen(page, '#susulan'));
    expect(await markupOf(page)).not.toContain('data-saring');
    expect(await page.evaluate(() => document.body.getAttribute('style'))).toBe('overflow:hidden');
    await popup.close();

    await page.reload();
    const again = await session.openPopup(page);
    // The popup would say so if a cleaner were there.
    await waitFor('word that nothing was done', () =>
      again.evaluate(() =>
        [...document.querySelectorAll('button')].some((one) => one.textContent === 'Clean this page'),
      ),
    );
    expect(await isSeen(page, '#lapis')).toBe(true);
    expect(await markupOf(page)).not.toContain('data-saring');
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
