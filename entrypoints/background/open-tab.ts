import { browser } from '#imports';

/** Opens a link of an article in a tab beside its own, in the same window. Rejects what isn't http(s). */
export async function openTab(url: string, active: boolean, openerTabId: number | undefined): Promise<void> {
  if (!/^https?:$/.test(new URL(url).protocol)) throw new Error(`Not a web address: ${url}`);
  await browser.tabs.create({ url, active, openerTabId, windowId: await windowOf(openerTabId) });
}

/** The window of a tab. Without it a tab opens in whichever is in front, which may not be a private one. */
export async function windowOf(tabId: number | undefined): Promise<number | undefined> {
  return tabId === undefined ? undefined : (await browser.tabs.get(tabId)).windowId;
}
