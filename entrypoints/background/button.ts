import { browser } from '#imports';
import type { ReadFailure } from '../../utils/protocol';
import type { Settings } from '../../utils/settings-table';

const POPUP = 'popup.html';
let popupEverywhere = false;

/** The button opens the popup everywhere, or the reader, as the setting says. Rejections are the browser's. */
export async function followButtonSetting({ buttonOpens }: Settings): Promise<void> {
  popupEverywhere = buttonOpens === 'popup';
  await browser.action.setPopup({ popup: popupEverywhere ? POPUP : '' });
}

/** On one tab, until it navigates: the popup where it is reading, else what the setting says. */
export async function showPopupOn(tabId: number | undefined, reading: boolean): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setPopup({ tabId, popup: reading || popupEverywhere ? POPUP : '' });
}

/** Opens the popup on a page that can't be read; it takes the reason from its address where the page can't tell. */
export async function showFailure(tabId: number, reason: ReadFailure): Promise<void> {
  await browser.action.setPopup({ tabId, popup: `${POPUP}?reason=${reason}` });
  await browser.action.openPopup();
  // The next click tries again.
  await browser.action.setPopup({ tabId, popup: popupEverywhere ? POPUP : '' });
}
