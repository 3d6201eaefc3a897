import { browser } from '#imports';
import type { ReadFailure } from '../../utils/protocol';
import type { Settings } from '../../utils/settings-table';
import { forgetClick } from './click-note';

const POPUP = 'popup.html';

/** On tabs without a choice of their own: a click opens the popup, or is told to us, as the setting says. */
export async function followButtonSetting({ buttonOpens }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: buttonOpens === 'popup' ? POPUP : '' });
}

/** On one tab, until it navigates: the popup while it is reading; else each click is told to us. */
export async function showPopupOn(tabId: number | undefined, reading: boolean): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setPopup({ tabId, popup: reading ? POPUP : '' });
}

/** Opens the popup once over a tab, with a failure to tell where there is one; the click after that is told to us again. */
export async function openPopupOn(tabId: number, reason?: ReadFailure): Promise<void> {
  // The page may not be able to tell what happened, so the popup's address does.
  await browser.action.setPopup({
    tabId,
    popup: reason ? `${POPUP}?reason=${encodeURIComponent(reason)}` : POPUP,
  });
  // From here on the next click would tell, should the background end: it is never told twice.
  await forgetClick();
  if (await popUp(tabId)) await forgetFailure(tabId);
}

/** Opens the popup of a tab that is reading: a click came before the button knew of it. */
export async function openReadersPopup(tabId: number): Promise<void> {
  await showPopupOn(tabId, true);
  await popUp(tabId);
}

/** Where the popup can't open (another tab or window is in front), the button is marked, and a click opens it. */
async function popUp(tabId: number): Promise<boolean> {
  try {
    // It opens over the tab in front, which may be another by now.
    const { active } = await browser.tabs.get(tabId);
    if (!active) throw new Error('The tab is not in front.');
    await browser.action.openPopup();
    return true;
  } catch (error) {
    console.info('Saring: the popup could not open by itself.', error);
    await browser.action.setBadgeText({ tabId, text: '!' });
    return false;
  }
}

/** The failure has been told: no mark, and a click tries again. */
export async function forgetFailure(tabId: number): Promise<void> {
  await showPopupOn(tabId, false);
}

/** The badge says how many parts of a page were stopped. What the button has to say of a failure comes first. */
export async function showStopped(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined || (await browser.action.getBadgeText({ tabId })) === '!') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#5c5f66' });
  await browser.action.setBadgeText({ tabId, text: count > 999 ? '999+' : String(count) });
}
