import { browser } from '#imports';
import { askFor, readGrants } from '../../utils/permissions';
import { siteOf } from '../../utils/site-of';
import { openPopupOn } from './button';
import { readOrTell } from './commands';

/**
 * Opens a link in a tab of its own and there the reader, as soon as its text has come. A click on a link gives no
 * leave for where it leads, so the browser may ask for the site first: call it straight in the click. Where the
 * reader says no, the page opens all the same, and the popup tells how to read it.
 */
export async function openLink(url: string, openerTabId: number): Promise<void> {
  const site = siteOf(url);
  if (!site) throw new Error(`Not a web address: ${url}`);
  // Without a question that could be asked, what was allowed before holds.
  const allowed = await askFor([site]).catch(async () => (await readGrants()).holds(site));
  const { id } = await browser.tabs.create({ url, active: true, openerTabId });
  if (id === undefined) return;
  await arrived(id);
  if (allowed) await readOrTell(id);
  else await openPopupOn(id, 'not-allowed');
}

/** Resolves once the tab shows the page it was opened for. Rejects where it is closed before. */
function arrived(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    };
    // The address is told at once where we may know it, so that reading needn't wait for the last picture.
    const updated = (id: number, { status, url }: { status?: string; url?: string }) => {
      if (id !== tabId || !(status === 'complete' || (url && url !== 'about:blank'))) return;
      end();
      resolve();
    };
    const removed = (id: number) => {
      if (id !== tabId) return;
      end();
      reject(new Error('The tab was closed.'));
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
}
