import { browser } from '#imports';
import { inject } from './inject';
import { FILES } from './read-page';

/**
 * We were updated: readers that the version before left open can't be reached any more. Where we may run without a click
 * they are opened anew, at their place; elsewhere the next click does it. Rejects where the browser tells no tabs.
 */
export async function renewReaders(): Promise<void> {
  // Without leave for its site a tab has no address.
  const tabs = await browser.tabs.query({ url: '*://*/*', discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        const [looked] = await browser.scripting.executeScript({ target: { tabId: id }, func: mayBeRead });
        if (looked?.result) await inject(id, FILES);
      } catch (error) {
        console.info('Saring: a tab that was read before an update could not be looked at.', error);
      }
    }),
  );
}

/** Runs in the page: whether something stands where our readers do. Whose it is, is seen by what is injected then. */
function mayBeRead(): boolean {
  return document.querySelector('html > div') !== null;
}
