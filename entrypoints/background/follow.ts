import { browser } from '#imports';
import { linkAddress, webAddress } from '../../utils/article/sanitize/address';
import type { Sender } from '../../utils/messaging';
import { text } from '../../utils/text';

/** No hand opens more tabs than this within so many ms; a page that speaks in our name might. */
const MOST = 10;
const WITHIN = 10_000;

/** When tabs were opened of late, by the tab they were opened from. The background stays awake longer than that. */
const opened = new Map<number, number[]>();

/**
 * Takes a tab to where a link of its article leads. We go and not the page: it would hear where to, could stop it, and
 * would be named to the other site. Rejects with the sentence to tell where the link isn't followed.
 */
export async function followLink(url: string, { tab, url: page }: Sender): Promise<void> {
  await browser.tabs.update(tab?.id, { url: checked(linkAddress, url, page) });
}

/** Opens a link of an article in a tab beside its own. Rejects as `followLink` does. */
export async function openTab(url: string, { tab, url: page }: Sender, now = Date.now()): Promise<void> {
  const address = checked(webAddress, url, page);
  const before = (opened.get(tab?.id ?? -1) ?? []).filter((time) => now - time < WITHIN);
  if (before.length >= MOST) throw new Error(text('link_tooMany'));
  opened.set(tab?.id ?? -1, [...before, now]);
  await browser.tabs.create({ url: address, active: false, openerTabId: tab?.id });
}

/** What the sanitizer leaves of links is all that may be gone to: whoever asks may be a page that has got round it. */
function checked(addressOf: typeof webAddress, url: string, page = ''): string {
  const address = URL.canParse(url) ? addressOf(url, page) : null;
  if (address === null) throw new Error(text('link_refused'));
  return address;
}
