import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerNoise, noise } from '../../bench/quiet/noise.mjs';
import { loadWhole } from './harness/bar';
import { choose } from './harness/choose';
import type { OwnGlobals } from './harness/own-globals';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const alias = 'http://pendek.kn.id/1';
const port = noise.article.replace('.id/', '.id:8080/');
const session = useBrowser(
  ({ url, ...asked }) => {
    if (url.href === alias) return { status: 302, headers: { location: noise.article }, body: '' };
    if (url.hostname === 'lain.koran.net') return { body: storyPage() };
    const plain = new URL(url);
    if (url.href === port) plain.port = '';
    return answerNoise({ url: plain, ...asked });
  },
  { willing: true },
);

/** The page that was visited last. A tab that closes may still be heard while the next one opens. */
let place = '';
/** Its requests to third parties so far, by name. */
const heard = () => [
  ...new Set(
    session.asked
      .filter(noise.isNoise)
      .map((address) => new URL(address))
      .filter(({ searchParams }) => (searchParams.get('at') ?? place) === place)
      .map(({ pathname }) => pathname),
  ),
];
const times = (address: string) => session.asked.filter((one) => one === address).length;
const tried = (page: Page) =>
  waitFor('attempts of the page', () =>
    page.evaluate(() => ((window as unknown as { tries?: number }).tries ?? 0) > 12),
  );
const loud = () => waitFor('noise', () => heard().includes('/bid') && heard().includes('/more.js'));

async function go(url: string): Promise<Page> {
  session.asked.length = 0;
  const isNoisy = url.startsWith(noise.front) || url === port;
  place = new URL(isNoisy ? url : noise.article).pathname;
  return session.visit(url);
}

/** Presses the switch for the quiet of a page's site in its popup, and waits for the rules, which follow after. */
async function switchQuiet(page: Page, on: boolean): Promise<void> {
  const popup = await session.openPopup(page);
  await waitFor('the switch', () =>
    popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=quiet]');
      input?.click();
      return Boolean(input);
    }),
  );
  await waitFor('the rules to follow', () =>
    popup.evaluate(async (wanted) => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      const rules = (await browser.declarativeNetRequest.getSessionRules()) ?? [];
      return rules.length > 0 === wanted;
    }, on),
  );
  await popup.close();
}

describe('on a site that opens by itself', () => {
  beforeAll(async () => {
    const page = await session.visit(noise.front);
    await choose(session, page, 'always', `*://*.${noise.site}/*`);
    await page.close();
    // The rules follow the choice; the first article that comes quiet says that they are there.
    await waitFor('the rules', async () => {
      const next = await go(noise.frameless);
      await session.opened(next);
      await next.close();
      return heard().length === 0;
    });
  });

  it('an article starts nothing of a third party, not even a picture, and its own pictures come', async () => {
    const page = await go(noise.article);
    await session.opened(page);
    await tried(page);
    expect(heard()).toEqual([]);
    const widths = await waitFor('the pictures', () =>
      session.drive.inReader(page, ({ reader }) => {
        const all = [...reader.querySelectorAll<HTMLImageElement>('.body img')];
        for (const one of all) one.scrollIntoView({ behavior: 'instant' });
        const known = all.map((one) => one.naturalWidth);
        return known.every(Boolean) && known;
      }),
    );
    expect(widths).toEqual([800, 800]);
  });

  it.each([
    ['by a redirect from another host', alias],
    ['on another port', port],
  ])('so does one that comes %s', async (_, address) => {
    const page = await go(address);
    await session.opened(page);
    await tried(page);
    expect(heard()).toEqual([]);
  });

  it('so does one that another site links to', async () => {
    const page = await go('http://lain.koran.net/');
    await page.evaluate((url) => location.assign(url), noise.article);
    await session.opened(page);
    await tried(page);
    expect(heard()).toEqual([]);
  });

  it('a front page comes whole', async () => {
    await go(noise.front);
    await loud();
    expect(times(noise.front)).toBe(1);
  });

  it('what only has the address of an article is loaded whole, once', async () => {
    const page = await go(noise.list);
    await loud();
    expect(times(noise.list)).toBe(2);
    await page.reload();
    await tried(page);
    expect(times(noise.list)).toBe(3);
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });

  it('after closing nothing is loaded again unless the reader asks for it; then all of it, without the reader', async () => {
    const page = await go(noise.frameless);
    await session.opened(page);
    await tried(page);
    await page.keyboard.press('Escape');
    await waitFor('the bar', async () => (await session.drive.hosts(page)).includes('bar'));
    expect(times(noise.frameless)).toBe(1);
    expect(heard()).toEqual([]);
    await loadWhole(page);
    await loud();
    expect(times(noise.frameless)).toBe(2);
    expect(await session.drive.hosts(page)).not.toContain('reader');
  });

  it('the button says how many were stopped, where the reader wants to know', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    const setting = 'input[name=countStopped]';
    await options.waitForSelector(setting);
    await options.evaluate((sought) => document.querySelector<HTMLInputElement>(sought)?.click(), setting);
    const page = await go(noise.article);
    await session.opened(page);
    await waitFor('more than three on the badge', async () => Number(await session.drive.badge()) > 3);
  });

  it('a site that is switched off in the popup stays loud, and says so by asking as ever', async () => {
    const page = await go(noise.article);
    await session.opened(page);
    await switchQuiet(page, false);
    await waitFor('noise beside an open reader', async () => {
      const next = await go(noise.article);
      await session.opened(next);
      await tried(next);
      await next.close();
      return heard().includes('/bid');
    });
    const again = await session.read(noise.frameless); // by a click: its original was asked for above
    await switchQuiet(again, true);
  });

  it('is as loud as ever where its permission is gone', async () => {
    await session.drive.revoke([`*://*.${noise.site}/*`]);
    await go(noise.article);
    await loud();
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
