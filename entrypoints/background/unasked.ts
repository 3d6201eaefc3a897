import { browser, storage } from '#imports';
import { makeRow } from '../../utils/in-row';
import { askPage, type Sender } from '../../utils/messaging';
import { pausedUntil } from '../../utils/pause';
import { choiceFor, readSites } from '../../utils/sites';
import { leftAt } from './come-back';
import { keptAddress } from './kept-address';
import { preparePage } from './read-page';

/** Addresses whose original the reader wants to see, until the browser ends; the last so many. */
const originals = storage.defineItem<string[]>('session:originals', { fallback: [] });
/** Those of private windows, until the last of these is closed. */
const privateOriginals = storage.defineItem<string[]>('session:privateOriginals', { fallback: [] });
const KEPT = 100;
const inRow = makeRow();

/**
 * Opens the reader on a page that asks for it by itself: where its site is chosen, nothing is paused, and nobody said
 * "not this time" or closed it before the page loaded itself anew. Where the page did so under an open reader, at its place. false where the page is left as it is. Never rejects.
 */
export async function readUnasked({ tab, url }: Sender, born: number): Promise<boolean> {
  const tabId = tab?.id;
  if (tabId === undefined || !url) return false;
  try {
    if (!(await mayOpen(url, tab?.incognito))) return false;
    const left = await leftAt(tabId, url);
    if (left === 'closed') return false;
    const prepared = await preparePage(tabId);
    if (!prepared.ok) return false;
    const outcome = await askPage(tabId, 'open', { force: false, unasked: true, born, ...left });
    return outcome.ok;
  } catch (error) {
    console.info('Saring: a page that was to open by itself did not.', error);
    return false;
  }
}

async function mayOpen(url: string, isPrivate: boolean | undefined): Promise<boolean> {
  if ((await pausedUntil()) || choiceFor(url, await readSites()).read !== 'always') return false;
  return !(await read(itemFor(isPrivate))).includes(keptAddress(url));
}

/** "Not this time": this address shows its original until the browser ends, or the reader asks for it. */
export async function showOriginal(url: string | undefined, isPrivate?: boolean): Promise<void> {
  if (!url) return;
  const item = itemFor(isPrivate);
  await inRow(async () => {
    const others = (await read(item)).filter((one) => one !== keptAddress(url));
    await item.setValue([...others, keptAddress(url)].slice(-KEPT));
  });
}

/** No private window is open any more. */
export async function forgetPrivateOriginals(): Promise<void> {
  await inRow(() => privateOriginals.removeValue());
}

const itemFor = (isPrivate: boolean | undefined) => (isPrivate ? privateOriginals : originals);

async function read(item: typeof originals): Promise<string[]> {
  const stored: unknown = await item.getValue();
  return Array.isArray(stored) ? stored : [];
}

/** The button shows that a page may be read that wasn't sure enough to open by itself. What it has to say of a failure comes first. */
export async function showReadable(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await browser.action.getBadgeText({ tabId })) === '!') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5a7a' });
  await browser.action.setBadgeText({ tabId, text: '•' });
}
