import { browser } from '#imports';
import type { ReadFailure } from '../../utils/protocol';
import type { Settings } from '../../utils/settings-table';

const POPUP = 'popup.html';

/** On tabs without a choice of their own: a click opens the popup, or is told to us, as the setting says. */
export async function followButtonSetting({ buttonOpens }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: buttonOpens === 'popup' ? POPUP : '' });
}

/** On one tab, until it navigates: the popup while it is reading; else each click is told to us. */
export async function showPopupOn(tabId: number | undefined, reading: boolean): Promise<void> {
  if (tabId !== undefined) await browser.action.setPopup({ tabId, popup: reading ? POPUP : '' });
}

/** Opens the popup over a tab, or in a tab of its own where the browser doesn't let it open. The next click is told to us. */
export async function openPopupOn(tabId: number, reason?: ReadFailure): Promise<void> {
  // The page may not be able to tell what happened, so the popup's address does.
  const query = reason ? `?reason=${reason}` : '';
  await browser.action.setPopup({ tabId, popup: POPUP + query });
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.debug('Saring: the popup could not open over the page.', error);
    const address = `/${POPUP}?${new URLSearchParams({ tab: String(tabId), ...(reason && { reason }) })}`;
    await browser.tabs.create({ url: browser.runtime.getURL(address as never), openerTabId: tabId });
  }
  await browser.action.setPopup({ tabId, popup: '' });
}
