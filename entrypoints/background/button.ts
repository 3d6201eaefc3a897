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

/**
 * Opens the popup over a tab. Where the browser doesn't let it (another window has the focus), the button is marked,
 * and the next click opens it; else the next click is told to us again.
 */
export async function openPopupOn(tabId: number, reason?: ReadFailure): Promise<void> {
  // The page may not be able to tell what happened, so the popup's address does.
  await browser.action.setPopup({ tabId, popup: reason ? `${POPUP}?reason=${reason}` : POPUP });
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.info('Saring: the popup could not open by itself.', error);
    await browser.action.setBadgeText({ tabId, text: '!' });
    return;
  }
  await forgetFailure(tabId);
}

/** The failure has been told: no mark, and a click tries again. */
export async function forgetFailure(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  await showPopupOn(tabId, false);
}
