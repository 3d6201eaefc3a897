import { browser, storage } from '#imports';
import { makeRow } from '../../utils/in-row';
import { askPage } from '../../utils/messaging';
import { pausedUntil } from '../../utils/pause';
import { choiceFor, readSites } from '../../utils/sites';
import { keptAddress } from './kept-address';
import { preparePage } from './read-page';

/** Addresses whose original the reader wants to see, until the browser ends; the last so many. */
const originals = storage.defineItem<string[]>('session:originals', { fallback: [] });
const KEPT = 100;
const inRow = makeRow();

/**
 * Opens the reader on a page that asks for it by itself: where its site is chosen, nothing is paused, and nobody said
 * "not this time". false where the page is left as it is. Never rejects.
 */
export async function readUnasked(
  tabId: number | undefined,
  url: string | undefined,
  born: number,
): Promise<boolean> {
  if (tabId === undefined || !url) return false;
  try {
    if (!(await mayOpen(url))) return false;
    const prepared = await preparePage(tabId);
    if (!prepared.ok) return false;
    const outcome = await askPage(tabId, 'open', { force: false, unasked: true, born });
    return outcome.ok;
  } catch (error) {
    console.info('Saring: a page that was to open by itself did not.', error);
    return false;
  }
}

async function mayOpen(url: string): Promise<boolean> {
  if ((await pausedUntil()) || choiceFor(url, await readSites()).read !== 'always') return false;
  return !(await originals.getValue()).includes(keptAddress(url));
}

/** "Not this time": this address shows its original until the browser ends, or the reader asks for it. */
export async function showOriginal(url: string | undefined): Promise<void> {
  if (!url) return;
  await inRow(async () => {
    const others = (await originals.getValue()).filter((one) => one !== keptAddress(url));
    await originals.setValue([...others, keptAddress(url)].slice(-KEPT));
  });
}

/** The button shows that a page may be read that wasn't sure enough to open by itself. What it has to say of a failure comes first. */
export async function showReadable(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await browser.action.getBadgeText({ tabId })) === '!') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5a7a' });
  await browser.action.setBadgeText({ tabId, text: '•' });
}
