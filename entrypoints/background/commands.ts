import { askPage } from '../../utils/messaging';
import { openPopupOn } from './button';
import { readPage } from './read-page';

/** By the names of the manifest's commands. Each rejects only where the tab is gone. */
export const commands: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-reader': toggleReader,
};

/** Opens the reader, or closes the one that is open. */
async function toggleReader(tabId: number): Promise<void> {
  if (await isReading(tabId)) await askPage(tabId, 'close');
  else await readOrTell(tabId);
}

/** Opens the reader, or the popup that tells why not. */
export async function readOrTell(tabId: number): Promise<void> {
  const outcome = await readPage(tabId);
  if (!outcome.ok) await openPopupOn(tabId, outcome.reason);
}

function isReading(tabId: number): Promise<boolean> {
  return askPage(tabId, 'state').then(
    ({ state }) => state === 'reading',
    () => false, // nobody of ours is there
  );
}
