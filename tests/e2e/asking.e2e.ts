import { describe, expect, it } from 'vitest';
import { storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const pattern = '*://*.kabarnusa.co.id/*';
const story = `${host}/kota/1`;
const covered = `${host}/kota/3`;
const linked = `${host}/kota/2`;
const session = useBrowser(
  {
    [story]: storyPage({ inside: `<p><a href="${linked}">Pasar malam</a></p>` }),
    [covered]: storyPage({
      after: `<div id="lapis" style="position:fixed;inset:0;z-index:9999;background:#fff"><h2>Berlangganan buletin kami</h2>
        <form><input type="email" placeholder="Alamat surel"><button>Daftar</button></form><button aria-label="Tutup">×</button></div>`,
    }),
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

  it('other keys clean the page in place', async () => {
    await session.drive.grant([pattern]);
    const page = await session.visit(covered);
    await page.bringToFront();
    await session.drive.pressCommand('clean-page');
    await waitFor('the page to be seen', () =>
      page.evaluate(() => document.elementFromPoint(innerWidth / 2, 60)?.closest('#lapis') === null),
    );
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
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });
});
