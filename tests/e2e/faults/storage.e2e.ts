import { afterEach, describe, expect, inject, it } from 'vitest';
import { choosing } from '../harness/choose';
import { readerShows } from '../harness/reader';
import { type Area, store, stored } from '../harness/stored';
import { storyLines, storyPage } from '../harness/story';
import { clickInReader } from '../harness/touch';
import { useBrowser } from '../harness/use-browser';
import { waitFor } from '../harness/wait';

const host = 'http://kota.kabarnusa.co.id';
const story = `${host}/kota/pasar-pagi`;
const session = useBrowser({ [story]: storyPage() }, { willing: true, unwatched: true });
const areas = ['local', 'session', 'sync'] as const;

/** Puts things into the extension's storage, under a background that starts anew. */
async function begin(things: Partial<Record<Area, Record<string, unknown>>>): Promise<void> {
  const options = await session.drive.openExtensionPage('options.html');
  for (const area of areas) await store(options, area, things[area] ?? {});
  await options.close();
  await session.drive.endBackground();
}
afterEach(async () => {
  const options = await session.drive.openExtensionPage('options.html');
  await options.evaluate(async (names) => {
    const { chrome, browser: api = chrome } = globalThis as never as Record<
      'chrome' | 'browser',
      typeof import('wxt/browser').browser
    >;
    for (const name of names) await api.storage[name].clear();
  }, areas);
  await options.close();
});

const garbage: Record<string, Partial<Record<Area, Record<string, unknown>>>> = {
  'of wrong types': {
    sync: { theme: 5, font: {}, fontSize: 'x', width: [], images: 'yes', quiet: {}, buttonOpens: ['popup'] },
    local: { sites: ['x', 5], pausedUntil: 'soon' },
    session: { quiet: 'x', wish: 'x', originals: 5, quietRules: 7, cleanings: 'x', click: 'x' },
  },
  'with odd values': {
    sync: { theme: 'neon', fontSize: 1e308, width: -1 },
    local: {
      sites: { com: { read: 'always' }, '*': { read: 'always' }, 'a b': { clean: true } },
      pausedUntil: 1e300,
    },
    session: {
      quiet: { tabs: [5, { tab: 'x' }], whole: 'x' },
      wish: { sites: 5, at: 'x' },
      click: { tab: 1e9, at: 1e300 },
    },
  },
  'of a later version': {
    sync: { theme: { v: 2 }, theme$: { v: 99 }, fontSize$: { v: 'x' }, images$: 7 },
    local: { sites: { 'a.id': { read: 'at night' } }, sites$: { v: 9 } },
  },
};

describe(`storage in ${inject('kind')}`, () => {
  it.each(Object.entries(garbage))('%s keeps no page from being read', async (_, things) => {
    await begin(things);
    const page = await session.read(story);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(storyLines);
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, '.choice-dark');
    await waitFor('the theme', () =>
      session.drive.inReader(page, ({ reader }) => reader.dataset.theme === 'dark'),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('of a later version is told of, and not lost at the next choice', async () => {
    await begin(garbage['of a later version'] ?? {});
    const options = await session.drive.openExtensionPage('options.html');
    const said = await waitFor('the sentences', () =>
      options.evaluate(() =>
        [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' '),
      ),
    );
    expect(said).toContain('until you change them: Theme.');
    expect(said).toContain('can’t read: 1.');
    const popup = await session.openPopup(await session.read(story));
    await choosing(popup, 'never');
    await waitFor('both choices', async () => {
      const { sites } = await stored(options, 'local');
      return JSON.stringify(sites) === '{"a.id":{"read":"at night"},"kabarnusa.co.id":{"read":"never"}}';
    });
  });

  it('that is full says so of a setting, which holds for now', async () => {
    // Browsers take 512 items, whatever is in them.
    const full = Object.fromEntries(Array.from({ length: 512 }, (_, at) => [`penuh${at}`, 1]));
    await begin({ sync: full });
    const page = await session.read(story);
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, '.choice-sepia');
    await waitFor('the sentence', async () =>
      (await readerShows(session.drive, page)).notice.includes('the browser could not store it'),
    );
    expect(await session.drive.inReader(page, ({ reader }) => reader.dataset.theme)).toBe('sepia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
