import { askBackground } from './messaging';
import type { ToBackground } from './protocol';

/**
 * Asks the background as `askBackground` does, and once more where that fails: the browser may end it amid the answer,
 * and starts it again for the next question. For what comes to the same when it is done twice.
 */
export async function askSurely<K extends keyof ToBackground>(
  ...asked: Parameters<typeof askBackground<K>>
): ReturnType<typeof askBackground<K>> {
  try {
    return await askBackground<K>(...asked);
  } catch (error) {
    console.debug('Saring: the background is asked once more.', error);
    return await askBackground<K>(...asked);
  }
}
