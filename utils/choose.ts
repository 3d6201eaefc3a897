import { askSurely } from './ask-surely';
import { askFor } from './permissions';
import type { Sites } from './sites';

/**
 * Chooses for sites (an empty choice forgets), and asks the browser's leave for those where it is missing: call it
 * straight in the click. Resolves with false where the reader said no, and what needed the leave is as before. In
 * Chromium the question closes a popup first; the background then keeps what was chosen.
 */
export async function chooseAsking(change: Sites, missing: readonly string[]): Promise<boolean> {
  const asking = missing.length ? askFor(missing) : undefined;
  await askSurely('chooseSites', change);
  if (!asking || (await asking)) return true;
  await askSurely('chooseSites', {}); // nothing waits for the leave any more
  return false;
}
