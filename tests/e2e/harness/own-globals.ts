import type { browser } from 'wxt/browser';

/** The globals of a page of the extension: the browser's interface, by Firefox's name and by everybody's. */
export interface OwnGlobals {
  browser?: typeof browser;
  chrome: typeof browser;
}
