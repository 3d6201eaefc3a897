import type { CleanedPage } from '../../components/CleanPage';
import { askSurely } from '../../utils/ask-surely';
import { askCleaner } from '../../utils/messaging';

/** What was done to the page of a tab so far; undefined where no cleaner is there. */
export function cleanStateOf(tabId: number): Promise<CleanedPage> {
  return askCleaner(tabId, 'cleanState').catch(() => undefined);
}

export async function cleanPage(tabId: number): Promise<CleanedPage> {
  const outcome = await askSurely('clean', { tabId });
  return outcome.ok ? outcome : { failed: outcome.reason };
}

export async function undoClean(tabId: number): Promise<CleanedPage> {
  await askCleaner(tabId, 'undoClean');
  return cleanStateOf(tabId);
}
