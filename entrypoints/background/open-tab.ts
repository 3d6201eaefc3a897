import { browser } from '#imports';

/** Opens a link of an article in a tab beside its own. Rejects what isn't http(s). */
export async function openTab(url: string, active: boolean, openerTabId: number | undefined): Promise<void> {
  if (!/^https?:$/.test(new URL(url).protocol)) throw new Error(`Not a web address: ${url}`);
  await browser.tabs.create({ url, active, openerTabId });
}
