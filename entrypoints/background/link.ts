import { browser } from '#imports';
import { askFor, readGrants } from '../../utils/permissions';
import { siteOf } from '../../utils/site-of';
import { openPopupOn } from './button';
import { readOrTell } from './commands';
import { windowOf } from './follow';

/** The tab in which a link was picked. */
interface Opener {
  id: number;
  incognito?: boolean;
}

/**
 * Opens a link in a tab of its own and there the reader, as soon as its text has come. A click on a link gives no
 * leave for where it leads, so the browser may ask for the site first: call it straight in the click. Where the
 * reader says no, the page opens all the same, and the popup tells how to read it.
 */
export async function openLink(url: string, { id: openerTabId, incognito }: Opener): Promise<void> {
  const site = siteOf(url);
  if (!site) throw new Error(`Not a web address: ${url}`);
  const held = async () => (await readGrants()).holds(site);
  // Without a question that could be asked, what was allowed before holds. So in a private window: the browser would
  // keep the answer, and with it the site's name.
  const allowed = await (incognito ? held() : askFor([site]).catch(held));
  const id = await openArrived(url, openerTabId);
  if (allowed) await readOrTell(id);
  else await openPopupOn(id, 'not-allowed');
}

/** Opens a tab and resolves with its id once it shows the page. Rejects where it is closed before. */
function openArrived(url: string, openerTabId: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const arrived = new Set<number>();
    let opened: number | undefined;
    const end = () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    };
    const look = () => {
      if (opened === undefined || !arrived.has(opened)) return;
      end();
      resolve(opened);
    };
    // Listens before it opens: a page may come faster than the tab's id. The address is told at once where we may
    // know it, so that reading needn't wait for the last picture.
    const updated = (tabId: number, { status, url: shown }: { status?: string; url?: string }) => {
      if (status === 'complete' || (shown && shown !== 'about:blank')) arrived.add(tabId);
      look();
    };
    const removed = (tabId: number) => {
      if (tabId !== opened) return;
      end();
      reject(new Error('The tab was closed.'));
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    const create = async () =>
      browser.tabs.create({ url, active: true, openerTabId, windowId: await windowOf(openerTabId) });
    create().then(
      ({ id }) => {
        opened = id;
        look();
      },
      (error) => {
        end();
        reject(error);
      },
    );
  });
}
