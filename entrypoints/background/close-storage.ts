import { browser } from '#imports';

interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes what we keep (the reader's sites, what tabs show) to content scripts, and so to pages that have broken out of
 * the browser's sandbox. Settings stay open: the reader follows and changes them. Firefox knows no such level. Must be
 * called when the background starts.
 */
export function closeStorage(): void {
  for (const area of [browser.storage.local, browser.storage.session] as Closable[]) {
    area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => console.warn('Saring: storage is open to content scripts.', error));
  }
}
