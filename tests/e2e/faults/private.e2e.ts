import { describe, expect, inject, it } from 'vitest';
import { newsPage } from '../harness/news-site';
import { type Area, isPrivate, send, stored } from '../harness/stored';
import { clickInReader } from '../harness/touch';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const story = `${host}/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi`;
const link = `${host}/kota/tautan-dari-jendela-pribadi`;
const session = useBrowser(
  {
    [story]: newsPage({
      inside: `<p>Seperti ditulis <a href="${link}">kabar lain dari kota</a>, harga ikan turun sedikit, sementara sayur bertahan, sebab hujan belum merata di hulu.</p>`,
    }),
    [link]: newsPage({ title: 'Kabar lain dari kota' }),
  },
  { willing: true, inPrivate: true },
);
const kind = inject('kind');

/** What the extension has stored, as text. */
async function all(...areas: Area[]): Promise<string> {
  const options = await session.drive.openExtensionPage('options.html');
  const found = await Promise.all(areas.map((area) => stored(options, area)));
  await options.close();
  return JSON.stringify(found);
}

describe(`a private window in ${kind}`, () => {
  it('offers no choice that would be kept, and says so', async () => {
    const page = await session.read(story);
    const popup = await session.openPopup(page);
    await waitFor('the sentence', () =>
      popup.evaluate(() =>
        document.body.innerText.includes('This is a private window. Saring keeps nothing of it'),
      ),
    );
    expect(await popup.evaluate(() => document.querySelectorAll('.site input').length)).toBe(0);
  });

  it('leaves no address behind: not on the disk, and not until the browser ends', async () => {
    const page = await session.read(story);
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, '.choice-sepia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await all('local', 'sync')).not.toContain('kabarnusa');
    await page.close();
    if (kind === 'chromium') expect(await all('session')).not.toContain('kabarnusa');
  });

  it('teaches nothing of the site that is read in it, nor says that it could', async () => {
    const page = await session.read(story);
    const popup = await session.openPopup(page);
    await waitFor('the popup', () => popup.evaluate(() => document.querySelector('.site') !== null));
    expect(await popup.evaluate(() => document.querySelector('.known'))).toBeNull();
    await popup.close();
    // As the page's own process could, after what it tells by itself: messages are answered in their order.
    const reply = await session.drive.inContentScript(page, async () => {
      const { chrome, browser: api = chrome } = globalThis as never as Record<
        'chrome' | 'browser',
        typeof import('wxt/browser').browser
      >;
      const seen = { article: 1, subject: [], lines: [] };
      return (await api.runtime.sendMessage({ saring: 'teach', input: { seen } })) as unknown;
    });
    expect(reply).not.toHaveProperty('error');
    const options = await session.drive.openExtensionPage('options.html');
    const learnt = await send(options, 'learnt', {});
    if (kind === 'chromium') return expect(learnt).toEqual({ value: [] });
    // This one is private for good, and keeps nothing for anybody: said, and no harm.
    expect(learnt).toHaveProperty('error');
    await waitFor('the sentence', () =>
      options.$eval('.learnt [role=status]', (one) => one.textContent?.includes('lets Saring store nothing')),
    );
  });

  it('remembers that an original was wanted only as long as it is open', async () => {
    await session.drive.grant(['*://*.kabarnusa.co.id/*']);
    const options = await session.drive.openExtensionPage('options.html');
    session.keep(options);
    await send(options, 'chooseSites', { 'kabarnusa.co.id': { read: 'always' } });
    const page = await session.visit(story);
    await session.opened(page);
    await clickInReader(session.drive, page, 'button.words');
    await session.closed(page);
    await page.reload();
    const kept = () => stored(options, 'session').then((found) => JSON.stringify(found));
    expect(await kept()).toContain('/pasar-pagi-di-tepi-sungai-buka-lagi');
    expect(await all('local', 'sync')).not.toContain('/pasar-pagi');
    if (kind === 'firefox') return; // all its windows are private here, the one with the options too
    await page.close();
    await waitFor('it to be forgotten', async () => !(await kept()).includes('/pasar-pagi'));
  });

  it.runIf(kind === 'chromium')(
    'opens the links of an article in itself, not in a window with a history',
    async () => {
      const page = await session.visit(story);
      await session.opened(page);
      const coming = session.drive.browser.waitForTarget((target) => target.url() === link);
      await page.keyboard.down('Control');
      await clickInReader(session.drive, page, `.body a[href="${link}"]`);
      await page.keyboard.up('Control');
      await coming;
      const options = await session.drive.openExtensionPage('options.html');
      expect(await isPrivate(options, link)).toBe(true);
    },
  );
});
