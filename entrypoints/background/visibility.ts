import { browser } from '#imports';

/** A page may hide its root element and with it our dialog, where no style of the page's own level could help. */
const CSS =
  'html { display: block !important; visibility: visible !important; content-visibility: visible !important; zoom: 1 !important; }';

/** While the reader is open, a style above the page's keeps the root visible. It changes no node of the page. */
export async function keepVisible(tabId: number | undefined, on: boolean): Promise<void> {
  if (tabId === undefined) return;
  const injection = { target: { tabId }, css: CSS, origin: 'USER' as const };
  try {
    await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection));
  } catch (error) {
    // The grant went with a navigation, and the style with its page. The reader works without.
    console.debug('Saring: no style for the root element.', error);
  }
}
