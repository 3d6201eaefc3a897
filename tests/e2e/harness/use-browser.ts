import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../../scripts/drive/launch.mjs';
import type { Drive, Popup } from '../../../scripts/drive/types';
import { type Answer, type Asked, type Server, startServer } from '../../../scripts/serve.mjs';
import { waitFor } from './wait';

/** Pages by full address (`http://regional.kabarnusa.co.id/a`), or a function. A string is HTML. */
export type Pages = Record<string, string | Answer> | ((asked: Asked) => Given | Promise<Given>);
type Given = string | Answer | undefined;

export interface Session {
  readonly drive: Drive;
  /** Every address that was asked for, the extension's requests among them. */
  readonly asked: string[];
  /** Of the server, on loopback. */
  readonly port: number;
  /** Folder that takes downloads. */
  readonly downloads: string;
  /** Opens a new tab on an address. */
  visit(url: string): Promise<Page>;
  /** Opens a new tab, clicks the toolbar button there, and waits until the reader has drawn the article. */
  read(url: string): Promise<Page>;
  /** Clicks the toolbar button and waits for the reader. */
  open(page: Page): Promise<void>;
  /** Waits until the reader has drawn the article. */
  opened(page: Page): Promise<void>;
  /** Clicks the toolbar button and waits for a popup that has something to say. */
  openPopup(page: Page): Promise<Popup>;
  /** Waits for a popup that has something to say. */
  popup(): Promise<Popup>;
  /** Waits until the popup says what went wrong, and gives the sentence: a busy page answers it late. */
  alertIn(popup: Popup): Promise<string>;
  /** Waits until the reader has gone from the page. */
  closed(page: Page): Promise<void>;
  /** Leaves a tab open until the browser ends: opening one is the longest step of many a test. */
  keep(page: Page): void;
  /** Ends the browser and starts it anew with the same profile. */
  restart(): Promise<void>;
}

/**
 * One browser with the extension for the tests of a file, and a server that plays the hosts of `pages`. Nothing
 * else can be reached. In an `unwatched` one the background can be ended, one `inPrivate` has private windows. A `willing` one answers the extension's questions for hosts with yes. Tests are in English, and their popup and tabs are closed after each, but for those to `keep`.
 */
export function useBrowser(
  pages: Pages,
  { willing = false, unwatched = false, inPrivate = false } = {},
): Session {
  const kind = inject('kind');
  const extension = inject('extensions')[kind];
  let drive: Drive | undefined;
  let server: Server | undefined;
  let folder = '';
  const kept = new Set<Page>();

  const start = async () => {
    drive = await launchBrowser({
      kind,
      extension,
      proxyPort: server?.port,
      profile: join(folder, 'profile'),
      downloads: join(folder, 'downloads'),
      willing,
      unwatched,
      inPrivate,
    });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saring-e2e-'));
    server = await startServer((asked) => answerFrom(pages, asked));
    await start();
  });
  afterEach(async () => {
    try {
      // One that closes by itself just now can't be closed.
      await waitFor('the popup to be closed', async () => {
        const popup = await drive?.popup();
        await popup?.close();
        return !popup;
      });
    } finally {
      // A tab that goes on would take the next test's time.
      const [, ...tabs] = (await drive?.browser.pages()) ?? [];
      for (const tab of tabs) if (!kept.has(tab)) await tab.close().catch(() => undefined); // gone by itself just now
    }
  });
  afterAll(async () => {
    await drive?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const running = (): Drive => {
    if (!drive) throw new Error('The browser runs inside of tests only.');
    return drive;
  };
  const session: Session = {
    get drive() {
      return running();
    },
    get asked() {
      return server?.asked ?? [];
    },
    get port() {
      return server?.port ?? 0;
    },
    get downloads() {
      return join(folder, 'downloads');
    },
    async visit(url) {
      const page = await running().newPage();
      await page.goto(url);
      return page;
    },
    async read(url) {
      const page = await session.visit(url);
      await session.open(page);
      return page;
    },
    async open(page) {
      await running().clickButton(page);
      await session.opened(page);
    },
    async opened(page) {
      const { inReader, popup, buttonOpens, log } = running();
      const drawn = () =>
        inReader(page, ({ dialog, reader }) => dialog.open && reader.querySelector('.body > *') !== null);
      try {
        await waitFor('the reader', drawn);
        await waitFor('the button to offer the popup', async () => Boolean(await buttonOpens()));
      } catch (error) {
        const said = await (await popup())?.evaluate(() => document.body.innerText);
        throw said
          ? new Error(`No reader, but a popup: ${said}\n${log().join('\n')}`, { cause: error })
          : error;
      }
    },
    async openPopup(page) {
      await running().clickButton(page);
      return session.popup();
    },
    popup: () =>
      waitFor('a popup', async () => {
        const popup = await running().popup();
        return (await popup?.evaluate(() => document.querySelector('main') !== null)) ? popup : undefined;
      }),
    alertIn: (popup) =>
      waitFor('a sentence of what went wrong', () =>
        popup.evaluate(() => document.querySelector('[role=alert]')?.textContent),
      ),
    async closed(page) {
      await waitFor('the reader to close', async () => !(await running().hosts(page)).length);
      await waitFor('the button to be told of clicks', async () => (await running().buttonOpens()) === '');
    },
    keep(page) {
      kept.add(page);
    },
    async restart() {
      await running().close();
      await start();
    },
  };
  return session;
}

async function answerFrom(pages: Pages, asked: Asked): Promise<Answer | undefined> {
  const found = await (typeof pages === 'function' ? pages(asked) : pages[asked.url.href]);
  return typeof found === 'string' ? { body: found } : found;
}
