import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choose as chooseIn, choosing, chosen, registered } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import { storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const site = 'kabarnusa.co.id';
const pattern = `*://*.${site}/*`;
const front = `${host}/`;
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const other = `${host}/read/2026/11/21/12345679/pasar-malam-di-alun-alun-kota-ramai`;
const unwanted = `${host}/read/2026/11/22/12345681/jalan-lingkar-ditutup-selama-sepekan`;
const maybe = `${host}/halaman`;
const listening = `${host}/read/2026/11/23/12345682/pendengar-setia-di-tepi-sungai-malam`;
const elsewhere = 'http://www.wartahulu.co.id/read/2026/11/21/12345680/jembatan-lama-dibuka-lagi-untuk-umum';

const session = useBrowser(
  {
    [front]: frontPage([story, other]),
    [story]: newsPage(),
    [other]: newsPage({ title: 'Pasar malam di alun-alun' }),
    [unwanted]: newsPage({ title: 'Jalan lingkar ditutup' }),
    [listening]: newsPage({
      head: '<script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(data), true)</script>',
    }),
    [maybe]: storyPage().replace('og:type', 'og:kind'),
    [elsewhere]: newsPage({ title: 'Jembatan lama' }),
  },
  { willing: true },
);

const press = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('.site button')].find((one) => one.innerText === label)?.click();

const choose = (page: Page, read: 'always' | 'never' | 'click') => chooseIn(session, page, read, pattern);
/** Through the history; a page that was kept whole reports no load. */
async function go(page: Page, where: 'back' | 'forward', to: string): Promise<void> {
  await page.evaluate((step) => void setTimeout(() => history.go(step)), where === 'back' ? -1 : 1);
  await waitFor(`the page at ${to}`, async () => (await page.evaluate(() => location.href)) === to);
}
/** Whether the reader in front opened by itself. */
const unasked = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words') !== null);
/** That nothing opened can only be seen once something was asked for: the button opens a reader that was asked for. */
async function wasLeft(page: Page): Promise<void> {
  await session.open(page);
  expect(await unasked(page)).toBe(false);
}

describe('articles of a chosen site', () => {
  beforeEach(async () => {
    await choose(await session.visit(front), 'always');
  });
  afterEach(async () => {
    await choose(await session.visit(front), 'click');
  });

  it('open by themselves, those of another site and the front page don’t', async () => {
    const page = await session.visit(story);
    await session.opened(page);
    expect(await unasked(page)).toBe(true);
    await wasLeft(await session.visit(elsewhere));
    const left = await session.visit(front);
    expect(await left.evaluate(() => document.querySelector('html > div'))).toBeNull();
    expect(await session.drive.badge()).toBe('');
  });

  it('open by themselves in tabs that were open before', async () => {
    await choose(await session.visit(front), 'click');
    const page = await session.visit(story);
    await choose(await session.visit(front), 'always');
    await page.bringToFront();
    await session.opened(page);
  });

  it('show the original when the reader says "not this time", and again when it is loaded again', async () => {
    const page = await session.visit(unwanted);
    await session.opened(page);
    await clickInReader(session.drive, page, 'button.words');
    await session.closed(page);
    await page.reload();
    await wasLeft(page);
    await session.opened(await session.visit(other));
  });

  it('stay closed where the reader closed them, and open as they were left when it comes back', async () => {
    const page = await session.visit(story);
    await session.opened(page);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.goto(other);
    await session.opened(page);
    await go(page, 'back', story);
    await wasLeft(page);
    await go(page, 'forward', other);
    await session.opened(page);
  });

  it('don’t open while originals are asked for, and do again afterwards', async () => {
    const page = await session.visit(story);
    await session.opened(page);
    const popup = await session.openPopup(page);
    await popup.evaluate(press, 'Show originals for an hour');
    await waitFor('word of the pause', () =>
      popup.evaluate(() => /Originals are shown until \d/.test(document.body.innerText)),
    );
    await popup.close();
    await wasLeft(await session.visit(other));
    await page.bringToFront();
    const again = await session.openPopup(page);
    await again.evaluate(press, 'Open articles again');
    await waitFor('the end of the pause', () =>
      again.evaluate(() => !document.body.innerText.includes('Originals are shown until')),
    );
    await chosen(again, 'always', pattern);
    await again.close();
    await session.opened(await session.visit(other));
  });

  it('are left alone where the reader said never', async () => {
    const page = await session.visit(story);
    await session.opened(page);
    await choose(page, 'never');
    await wasLeft(await session.visit(other));
  });

  it('that aren’t sure are left as they are, and the button says that they may be read', async () => {
    const page = await session.visit(maybe);
    await page.bringToFront();
    await waitFor('the mark on the button', async () => (await session.drive.badge()) === '•');
    await wasLeft(page);
    expect(await session.drive.badge()).toBe('');
  });

  it('are told of it by no message', async () => {
    const page = await session.visit(listening);
    await session.opened(page);
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('open by themselves after the extension was updated', async () => {
    await session.drive.update();
    await registered(session, pattern);
    await session.opened(await session.visit(story));
  });

  it('open in a tab that nobody looks at', async () => {
    const page = await session.visit(front);
    const coming = session.drive.browser.waitForTarget((target) => target.url() === story);
    await page.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true }));
    }, story);
    const tab = await (await coming).asPage();
    await waitFor('the reader', () =>
      session.drive.inReader(tab, ({ reader }) => reader.querySelector('.body > *') !== null),
    );
  });
});

describe('leave that the browser gave', () => {
  afterEach(async () => {
    await choose(await session.visit(front), 'click');
  });

  it('and takes back ends it, is shown, and can be given again', async () => {
    await choose(await session.visit(front), 'always');
    const page = await session.visit(story);
    await session.opened(page);
    await session.drive.revoke([pattern]);
    const next = await session.visit(other);
    await wasLeft(next);
    const popup = await session.openPopup(next);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('no longer lets Saring run');
    await popup.evaluate(press, 'Allow it again');
    await chosen(popup, 'always', pattern);
    await popup.close();
    // What was open when it went is still a reader, and closes as one.
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.goto(other);
    await session.opened(page);
  });

  it('is shown where it was asked for while the page was too busy to answer the popup', async () => {
    const page = await session.visit(story);
    await session.open(page);
    await page.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 4000;
        while (performance.now() < end);
      });
    });
    const popup = await session.openPopup(page);
    await choosing(popup, 'always');
    await chosen(popup, 'always', pattern);
  });

  it('goes back when the site is chosen no more', async () => {
    await choose(await session.visit(front), 'always');
    await choose(await session.visit(front), 'click');
    const popup = await session.openPopup(await session.visit(front));
    await waitFor('the popup to ask for leave anew', () =>
      popup.evaluate(() => document.querySelector('.why') !== null),
    );
    await popup.close();
    await wasLeft(await session.visit(story));
  });

  it('lasts over a restart of the browser', async () => {
    await choose(await session.visit(front), 'always');
    await session.restart();
    // The leave itself goes with an extension that is loaded for one run only.
    await session.drive.grant([pattern]);
    await registered(session, pattern);
    await session.opened(await session.visit(story));
  });
});
