import { readSettings } from '../../utils/settings';
import { openPopupOn, openReadersPopup } from './button';
import { readPage } from './read-page';

/** A click on the toolbar button, where no popup stands in the way. Rejects where the tab is gone. */
export async function answerClick(tabId: number): Promise<void> {
  const { buttonOpens } = await readSettings();
  if (buttonOpens === 'popup') return openPopupOn(tabId);
  const outcome = await readPage(tabId);
  if (!outcome.ok) await openPopupOn(tabId, outcome.reason);
  else if (outcome.already) await openReadersPopup(tabId);
}
