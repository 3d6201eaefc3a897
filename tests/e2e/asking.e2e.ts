import { describe, expect, it } from 'vitest';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';

const host = 'http://kota.kabarnusa.co.id';
const pattern = '*://*.kabarnusa.co.id/*';
const story = `${host}/kota/1`;
const linked = `${host}/kota/2`;
const session = useBrowser(
  {
    [story]: storyPage({ inside: `<p><a href="${linked}">Pasar malam</a></p>` }),
    [linked]: storyPage({ title: 'Pasar malam di alun-alun' }),
  },
  { willing: true },
);

describe('without the toolbar button', () => {
  it('the keys close the reader and open it again', async () => {
    const page = await session.read(story);
    await session.drive.pressCommand('toggle-reader');
    await session.closed(page);
    await session.drive.pressCommand('toggle-reader');
    await session.opened(page);
  });

  it('the menu of a page opens the reader', async () => {
    await session.drive.grant([pattern]);
    const page = await session.visit(story);
    await page.bringToFront();
    await session.drive.pickMenu('page');
    await session.opened(page);
  });

  it('the menu of a link opens it in a tab of its own, in the reader', async () => {
    await session.drive.grant([pattern]);
    const page = await session.visit(story);
    await page.bringToFront();
    const coming = session.drive.browser.waitForTarget((target) => target.url() === linked);
    await session.drive.pickMenu('link', linked);
    const tab = await (await coming).asPage();
    await session.opened(tab);
    expect(await page.evaluate(() => document.querySelector('[data-saring]'))).toBeNull();
  });
});
