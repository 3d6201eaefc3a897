import type { Browser, Page } from 'puppeteer-core';
import type { Kind } from '../browsers.mjs';

export interface LaunchOptions {
  kind: Kind;
  /** Folder of the built extension. */
  extension: string;
  /** Without a window, and in English. */
  headless?: boolean;
  /** All traffic goes to a server on this loopback port. */
  proxyPort?: number;
  /** Hosts that a server on loopback plays; everything else stays as it is. */
  hosts?: { names: string[]; port: number };
  /** Folder of a profile that is kept; a new one, thrown away, where left out. */
  profile?: string;
  /** Where downloads go, without asking. */
  downloads?: string;
  /** Questions for hosts are answered with yes, since nobody can click on them without a screen. */
  willing?: boolean;
  /** No debugger watches the extension's worker, so that it ends and starts as it does for people. Of Chromium's no log is kept, and no keys or menus are pressed. */
  unwatched?: boolean;
  /** The extension is let into private windows, and new pages open in one. */
  inPrivate?: boolean;
}

/** What stands in the reader on a page. `document` is the frame's, or the page's own where there is no frame. */
export interface ReaderNodes {
  host: HTMLElement;
  shadow: ShadowRoot;
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement | null;
  document: Document;
  /** The element `.reader`. */
  reader: HTMLElement;
}

/** The popup, over the page or in a tab of its own. Functions travel as source: they see their arguments only. */
export interface Popup {
  address: string;
  /** True where the browser could not open it over the page. */
  inTab: boolean;
  evaluate<T, A extends unknown[]>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Drive {
  kind: Kind;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  newPage(): Promise<Page>;
  /** Clicks the extension's button in the toolbar, with the page's tab in front. */
  clickButton(page: Page): Promise<void>;
  /** What a click on the button would do in the tab in front: open this page of ours, or '' where it is told to us; undefined where nobody knows just now. */
  buttonOpens(): Promise<string | undefined>;
  /** What the button's badge says in the tab in front. */
  badge(): Promise<string | undefined>;
  /** Installs the extension over itself, as an update does. */
  update(): Promise<void>;
  /** Ends the extension's background, as the browser does when it is idle, or fails. Chromium: an `unwatched` browser only. */
  endBackground(): Promise<void>;
  /** Turns the extension off, as the browser's own settings would, and on again. */
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Takes the extension out of the browser. */
  remove(): Promise<void>;
  /** Refuses the question for hosts that is on the screen. Firefox only: Chromium shows none without one. */
  refuse(): Promise<void>;
  /** Runs a function on the reader's nodes; undefined where no reader is shown. It sees its arguments only. */
  inReader<T, A extends unknown[]>(
    page: Page,
    run: (nodes: ReaderNodes, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined>;
  /** What of ours stands on a page (`reader`, `curtain`, `bar`), without what a version before an update left. Chromium: empty before a script of ours ran there. */
  hosts(page: Page): Promise<string[]>;
  /**
   * Runs a function in the world of our content scripts on a page, as one that has broken out of the browser's sandbox
   * could; undefined where none of ours is there. It sees its arguments only, and `chrome` and `browser`.
   */
  inContentScript<T, A extends unknown[]>(
    page: Page,
    run: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined>;
  /** The popup that is open, or undefined. */
  popup(): Promise<Popup | undefined>;
  /** Opens a page of the extension in a tab: `options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the keys of a command of the manifest, with the tab in front. Chromium: without the leave that keys give for the tab. */
  pressCommand(name: string): Promise<void>;
  /** Picks an entry of our context menu on the page in front, on a link of it where `linkUrl` is given. Chromium: as with `pressCommand`. */
  pickMenu(id: string, linkUrl?: string): Promise<void>;
  /** Grants match patterns, as the browser's own settings would. Chromium: a `willing` browser only. */
  grant(origins: string[]): Promise<void>;
  /** Takes match patterns back, as the browser's own settings would. */
  revoke(origins: string[]): Promise<void>;
  /** Errors so far that nothing in the extension caught: worker, pages and content scripts. */
  problems(): Promise<string[]>;
  /** What the extension's worker wrote to its console. Chromium only; empty in Firefox. */
  log(): string[];
  close(): Promise<void>;
}
