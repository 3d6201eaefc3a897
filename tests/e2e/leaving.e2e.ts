import type { Page } from 'puppeteer-core';
import { beforeAll, describe, inject, it } from 'vitest';
import type { OwnGlobals } from './harness/own-globals';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const story = 'http://kota.kabarnusa.co.id/kota/pasar-pagi';
const next = 'http://lain.koran.net/kota/jembatan';
const parts = ['gaya.css', 'kerja.js', 'foto.gif'].map((name) => `http://aset.koranaset.net/${name}`);

/** A page of another site, with parts of its own and of a third. */
const nextPage = storyPage({
  head: `<link rel="stylesheet" href="${parts[0]}"><script src="${parts[1]}"></script>`,
  after: `<img src="${parts[2]}">`,
});
const session = useBrowser(
  ({ url }) => {
    if (url.href.startsWith(story)) return { body: storyPage() };
    if (url.href === next) return { body: nextPage };
    if (url.hostname === 'aset.koranaset.net')
      return {
        headers: { 'content-type': url.pathname.endsWith('css') ? 'text/css' : 'text/javascript' },
        body: ' ',
      };
    return undefined;
  },
  { willing: true },
);

async function comesWhole(page: Page): Promise<void> {
  session.asked.length = 0;
  await page.goto(next);
  await waitFor('the parts of the next page', () => parts.every((part) => session.asked.includes(part)));
}

describe(`a page that follows an open reader in ${inject('kind')}`, () => {
  beforeAll(() => session.drive.grant(['*://*/*']));

  it('comes with all its parts, at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const page = await session.read(story);
      await comesWhole(page);
      await page.close();
    }
  });

  it('so does the one after a page that changed its address under the reader', async () => {
    const page = await session.read(story);
    await page.evaluate("history.replaceState(null, '', '#dua')");
    await comesWhole(page);
    // And nothing of the page that was left goes on holding in its tab.
    await waitFor('the rules to go', async () => (await rules()) === 0);
  });
});

/** How many session rules there are, told by a page of ours. */
async function rules(): Promise<number> {
  const options = await session.drive.openExtensionPage('options.html');
  const count = await options.evaluate(async () => {
    const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
    return (await browser.declarativeNetRequest.getSessionRules())?.length ?? -1;
  });
  await options.close();
  return count;
}
