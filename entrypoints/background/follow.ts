import { browser } from '#imports';
import { linkAddress, webAddress } from '../../utils/article/sanitize/address';
import type { Sender } from '../../utils/messaging';
import { text } from '../../utils/text';
import { makeLimit } from './limit';

/** No hand opens more tabs in ten seconds; a page that speaks in our name might. */
const mayOpen = makeLimit(10, 10_000);

/**
 * Takes a tab to where a link of its article leads. We go and not the page: it would hear where to, could stop it, and
 * would be named to the other site. Rejects with the sentence to tell where the link isn't followed.
 */
export async function followLink(url: string, { tab, url: page }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Nobody knows which tab.'); // the one in front would go
  await browser.tabs.update(tab.id, { url: checked(linkAddress, url, page) });
}

/** Opens a link of an article in a tab beside its own, in the same window. Rejects as `followLink` does. */
export async function openTab(url: string, { tab, url: page }: Sender, now = Date.now()): Promise<void> {
  const address = checked(webAddress, url, page);
  if (!mayOpen(tab?.id, now)) throw new Error(text('link_tooMany'));
  const windowId = await windowOf(tab?.id);
  await browser.tabs.create({ url: address, active: false, openerTabId: tab?.id, windowId });
}

/** The window of a tab. Without it a tab opens in whichever is in front, which may not be a private one. */
export async function windowOf(tabId: number | undefined): Promise<number | undefined> {
  return tabId === undefined ? undefined : (await browser.tabs.get(tabId)).windowId;
}

/** What the sanitizer leaves of links is all that may be gone to: whoever asks may be a page that has got round it. */
function checked(addressOf: typeof webAddress, url: string, page = ''): string {
  const address = URL.canParse(url) ? addressOf(url, page) : null;
  if (address === null) throw new Error(text('link_refused'));
  return address;
}
