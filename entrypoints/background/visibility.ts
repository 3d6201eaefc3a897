import { browser } from '#imports';

/**
 * What a page could do to the reader where no style of the page's own level would help: hide its root element and our
 * dialog with it, or paint above us.
 */
const ROOT = `html { display: block !important; visibility: visible !important; content-visibility: visible !important; zoom: 1 !important; }
::view-transition { display: none !important; }`;
/**
 * Nothing tells in Firefox what is painted. Chromium tells (`utils/page/surface/covers.ts`), and forgets to draw a popover
 * in a shadow tree again when such a style goes.
 */
const POPOVERS =
  ':popover-open { display: none !important; transition: none !important; animation: none !important; }';
const CSS = import.meta.env.FIREFOX ? `${ROOT}\n${POPOVERS}` : ROOT;

/** While the reader is open, a style above the page's keeps the page's root visible and what it paints below us. It changes no node of the page. */
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
