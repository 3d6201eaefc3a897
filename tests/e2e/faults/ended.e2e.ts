import { readdir } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { choosing, chosen } from '../harness/choose';
import { frontPage } from '../harness/news-site';
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

// ms between the click and the end: the moments are the attack, nothing is waited for. Sooner than this a busy machine
// hasn't let the background hear of the click.
const moments = [10, 20, 40, 80];
const passing = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe(`a background that the browser ends in ${inject('kind')}`, () => {
  it.each(moments)('%i ms after a click on the button has not lost it', async (ms) => {
    const page = await session.visit(story);
    await session.drive.clickButton(page);
    await passing(ms);
    await session.drive.endBackground();
    await session.opened(page);
    expect(await session.drive.popup()).toBeUndefined(); // a second answer would be the popup
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it.each(moments)('%i ms after a click on a page that is no article still says so', async (ms) => {
    const page = await session.visit(`${host}/`);
    await session.drive.clickButton(page);
    await passing(ms);
    await session.drive.endBackground();
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
