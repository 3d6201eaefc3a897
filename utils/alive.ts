import { browser } from 'wxt/browser';

/** Whether the extension that put this script here still runs: it was neither updated, nor disabled, nor removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // that is how some browsers say it
  }
}
