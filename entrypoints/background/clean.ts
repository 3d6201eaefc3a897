import { browser } from '#imports';
import { askCleaner } from '../../utils/messaging';
import { cleanStyle } from '../../utils/page/overlays/style';
import type { CleanOutcome } from '../../utils/protocol';
import { inject } from './inject';

const FILE = '/cleaner.js';

/** Cleans the page of a tab in place, now and as long as it stays. Never rejects: what can't be cleaned is an outcome. */
export async function cleanTab(tabId: number): Promise<CleanOutcome> {
  try {
    await inject(tabId, [FILE]);
    await layStyle(tabId);
  } catch (error) {
    console.info('Saring: the browser let nothing run on the page.', error);
    return refusal(tabId);
  }
  try {
    return { ok: true, ...(await askCleaner(tabId, 'clean')) };
  } catch (error) {
    console.info('Saring: the page left while it was cleaned.', error);
    const stays = await askCleaner(tabId, 'cleanState').then(
      () => true,
      () => false,
    );
    // Firefox's own pages don't reject: nothing runs there, and nobody answers.
    return stays ? { ok: false, reason: 'left' } : refusal(tabId, 'left');
  }
}

/** Lays down the style that hides, above all that the page says. Rejects where the browser doesn't let us. */
export async function layStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: cleanStyle, origin: 'USER' });
}

async function refusal(
  tabId: number,
  otherwise: 'restricted' | 'left' = 'restricted',
): Promise<CleanOutcome> {
  const { url } = await browser.tabs.get(tabId);
  if (url?.startsWith('file:')) return { ok: false, reason: 'file-access' };
  return { ok: false, reason: url && /^https?:/.test(url) ? otherwise : 'restricted' };
}
