import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { answerSample, sample } from '../../scripts/sample/sample.mjs';
import { opensIn, readApart } from './harness/own-tab';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const copyAddress = 'http://salinan.rumahku.id/reader';
let copy = '';
const session = useBrowser((asked) =>
  asked.url.href === copyAddress ? { body: copy } : answerSample(asked),
);

/** What axe-core finds that is serious or worse: rule, and the elements. Rejects where it never had colours to compare. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // A page that is still being laid out has no colours to compare yet.
  return waitFor('axe-core to see the text', () =>
    page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // While the reader fades in, its text is paler than it will be.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations, passes } = await axe.run(document);
      if (![...violations, ...passes].some(({ id }) => id === 'color-contrast')) return undefined;
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }),
  );
}

/** No script runs in the reader's frame, axe-core neither: it gets the same elements and styles on a page of their own. */
async function copyOfReader(page: Page): Promise<Page> {
  const html = await session.drive.inReader(page, ({ document }) => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    root.lang = document.querySelector<HTMLElement>('.reader')?.lang ?? '';
    for (const panel of root.querySelectorAll('details')) panel.open = true;
    return `<!doctype html>${root.outerHTML}`;
  });
  if (!html?.includes(sample.title)) throw new Error('The copy of the reader is empty.');
  copy = html;
  return session.visit(copyAddress);
}

describe('people who see, hear or point otherwise find no serious fault', () => {
  it.each(['light', 'sepia', 'dark'])('in the reader, %s', async (theme) => {
    const page = await session.read(sample.url);
    await clickInReader(session.drive, page, '[aria-label=Appearance]');
    await clickInReader(session.drive, page, `.choice-${theme}`);
    await waitFor('the theme', () =>
      session.drive.inReader(page, ({ reader }, name) => reader.dataset.theme === name, theme),
    );
    expect(await faults(await copyOfReader(page))).toEqual([]);
  });

  it.each(['popup.html', 'popup.html?reason=not-article', 'options.html', 'article.html?id=gone'])(
    'in %s',
    async (path) => {
      const page = await session.drive.openExtensionPage(path);
      await page.waitForSelector('h1');
      expect(await faults(page)).toEqual([]);
    },
  );

  it('in an article in a tab of its own', async () => {
    await opensIn(session, 'tab');
    try {
      const { tab } = await readApart(session, sample.url);
      expect(await faults(tab)).toEqual([]);
    } finally {
      await opensIn(session, 'page');
    }
  });

  // Firefox can't be told the system's theme through its protocol.
  it.runIf(inject('kind') === 'chromium').each(['popup.html', 'options.html'])(
    'in %s when the system is dark',
    async (path) => {
      const page = await session.drive.openExtensionPage(path);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.waitForSelector('h1');
      expect(await faults(page)).toEqual([]);
    },
  );

  it('in names that assistive technology reads out for the dialog and its frame', async () => {
    const page = await session.read(sample.url);
    const named = await session.drive.inReader(page, ({ dialog, frame, document }) => [
      dialog.ariaLabel,
      frame?.title,
      document.title,
      document.querySelector('h1')?.textContent,
    ]);
    expect(named).toEqual(['Saring reader', 'Saring reader', 'Saring', sample.title]);
  });
});
