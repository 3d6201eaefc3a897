import { browser } from '#imports';
import { text } from '../../utils/text';
import { readOrTell } from './commands';
import { openLink } from './link';

const WEB = ['*://*/*'];

/** Entries of the context menu: on a page, and on a link. Must be called when the background starts. */
export function offerMenus(): void {
  if (!(browser.contextMenus as typeof browser.contextMenus | undefined)) return; // Firefox for Android
  browser.runtime.onInstalled.addListener(createMenus);
  browser.runtime.onStartup.addListener(createMenus);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    // Straight in the click: for a link the browser may have to ask.
    const done =
      menuItemId === 'link' && linkUrl
        ? openLink(linkUrl, { id, incognito: tab?.incognito })
        : readOrTell(id);
    done.catch((error) => console.info('Saring: the tab was gone.', error));
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'page',
    title: text('menu_page'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: 'link',
    title: text('menu_link'),
    contexts: ['link'],
    targetUrlPatterns: WEB,
  });
}
