import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Popup } from '../../scripts/drive/types';
import { driveCleaner } from './harness/cleaner';
import { newsPage } from './harness/news-site';
import { readerShows } from './harness/reader';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const session = useBrowser({}, { willing: true });
const background = driveCleaner(session);
let folder = '';
let address = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saring-file-'));
  // Named as an address that opens by itself where its site is chosen.
  const file = join(folder, 'pasar-pagi-di-tepi-sungai-buka-lagi.html');
  await writeFile(file, newsPage());
  address = pathToFileURL(file).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const offersSite = (popup: Popup) => popup.evaluate(() => document.querySelector('.site') !== null);

/** What is used of the browser's own page of extensions. */
interface OwnPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
    };
  };
}

/** Takes Chromium's switch "Allow access to file URLs" off. That starts the extension anew, which for one from a folder takes developer mode. */
async function forbidFiles(): Promise<void> {
  const page = await session.drive.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as OwnPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
  }, new URL(session.drive.origin).host);
  await page.close();
  // A click before the background listens would be lost.
  await waitFor('the background to answer', () => background.choose({}).then(() => true));
}

describe('a page from the reader’s own disk', () => {
  it('is left alone until the button is clicked, even where every site is allowed, and is read then', async () => {
    await session.drive.grant(['*://*/*']);
    await background.choose({ 'kabarnusa.co.id': { read: 'always', clean: true } });
    const page = await session.visit(address);
    await session.open(page);
    // A reader that opened by itself would say so.
    expect(
      await session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words')),
    ).toBeNull();
    expect((await readerShows(session.drive, page)).title).toBe('Pasar pagi di tepi sungai');
  });

  it('offers no choice of a site', async () => {
    const page = await session.read(address);
    const popup = await session.openPopup(page);
    await waitFor('the way to close the reader', () =>
      popup.evaluate(() => document.querySelector('.primary')?.textContent === 'Close the reader'),
    );
    expect(await offersSite(popup)).toBe(false);
  });

  // Firefox has no such switch.
  it.runIf(inject('kind') === 'chromium')(
    'is said to need the browser’s switch where that is off',
    async () => {
      await forbidFiles();
      const page = await session.visit(address);
      const popup = await session.openPopup(page);
      // The browser hides the file's address then, so that it is one among the pages that can't be read.
      expect(await session.alertIn(popup)).toContain('A file of your own needs “access to file URLs”');
      expect(await offersSite(popup)).toBe(false);
    },
  );

  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
