import { browser } from '#imports';

/** Pauses before each further attempt, in ms. */
const PATIENCE = [60, 150, 400, 1000];

/**
 * Runs files in a tab's top frame. Rejects where the browser lets nothing run there. Chromium tells a page's process
 * of the click's leave and of the script by two ways: on a busy machine the script may come first, and is refused. So
 * where we may see the tab's address, and it is of the web, it is tried again.
 */
export async function inject(tabId: number, files: readonly string[]): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: files as never });
      return;
    } catch (error) {
      const pause = PATIENCE[attempt];
      const { url } = await browser.tabs.get(tabId);
      console.info(`Saring: refused on ${url ?? 'a tab we may not see'}.`, error);
      if (pause === undefined || !url || !/^https?:/.test(url)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
