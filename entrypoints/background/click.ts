import { readSettings } from '../../utils/settings';
import { openPopupOn, openReadersPopup } from './button';
import { readPage } from './read-page';

/**
 * A click on the toolbar button, where no popup stands in the way. `again`: one that an earlier run of the background may
 * have answered, so a reader that is open is its answer. Rejects where the tab is gone.
 */
export async function answerClick(tabId: number, again = false): Promise<void> {
  const { buttonOpens } = await readSettings();
  if (buttonOpens === 'popup') return openPopupOn(tabId);
  const outcome = await readPage(tabId);
  if (!outcome.ok) await openPopupOn(tabId, outcome.reason);
  else if (outcome.already && !again) await openReadersPopup(tabId);
}
