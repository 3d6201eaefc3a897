import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { choosing, chosen } from '../harness/choose';
import { frontPage } from '../harness/news-site';
import type { OwnGlobals } from '../harness/own-globals';
import { storyPage } from '../harness/story';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const story = `${host}/kota/pasar-pagi`;
const pattern = '*://*.kabarnusa.co.id/*';
const session = useBrowser(
  { [story]: storyPage(), [`${host}/`]: frontPage([story]) },
  { willing: true, unwatched: true },
);

/** ms between the note of a click and the end: the moments are the attack, nothing is waited for. */
const moments = [0, 40];
const passing = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Clicks the button, and ends the background so many ms after it has noted the click and told the page. */
async function clickAndEnd(page: Page, ms: number): Promise<void> {
  const options = await session.drive.openExtensionPage('options.html');
  await options.evaluate(() => {
    const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
    browser.storage.onChanged.addListener(({ click }, area) => {
      if (area === 'session' && click?.newValue) Object.assign(globalThis, { noted: true });
    });
  });
  await session.drive.clickButton(page);
  await waitFor('the click to be noted', () => options.evaluate(() => 'noted' in globalThis));
  // Before the page has been asked to ask, nothing could wake the background.
  await waitFor('the page to know', () => session.drive.inContentScript(page, () => true));
  await passing(ms);
  await session.drive.endBackground();
  await options.close();
  await page.bringToFront();
}

describe(`a background that the browser ends in ${inject('kind')}`, () => {
  it.each(moments)('%i ms after it noted a click on the button has not lost it', async (ms) => {
    const page = await session.visit(story);
    await clickAndEnd(page, ms);
    await session.opened(page);
    expect(await session.drive.popup()).toBeUndefined(); // a second answer would be the popup
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it.each(moments)('%i ms after it noted a click on a page that is no article still says so', async (ms) => {
    const page = await session.visit(`${host}/`);
    await clickAndEnd(page, ms);
    const said = await session.alertIn(await session.popup());
    expect(said).toContain('does not look like an article');
  });

  it('while an article is saved from the popup saves it all the same', async () => {
    const popup = await session.openPopup(await session.read(story));
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save article')?.click(),
    );
    await session.drive.endBackground();
    await waitFor('the file', async () =>
      (await readdir(session.downloads).catch(() => [])).some((name) => name.endsWith('.html')),
    );
  });

  it('while a choice is made has not lost it', async () => {
    const page = await session.visit(`${host}/`);
    const popup = await session.openPopup(page);
    await choosing(popup, 'always');
    await session.drive.endBackground();
    await chosen(popup, 'always', pattern);
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
