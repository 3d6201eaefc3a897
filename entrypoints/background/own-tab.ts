import { browser, storage } from '#imports';
import { makeRow } from '../../utils/in-row';
import type { Sender } from '../../utils/messaging';
import { dropArticles, keepArticle, keptArticle, ownTabAddress } from '../../utils/own-tab';
import type { OpenedOwnTab, ToBackground } from '../../utils/protocol';
import { keptAddress } from './kept-address';

/** One article that is kept. */
interface Entry {
  id: string;
  /** The tab it came from, and the address of its page there. */
  tab: number;
  url: string;
  /** The tab that was opened for it. */
  own?: number | undefined;
  bytes: number;
  /** ms since 1970. */
  at: number;
  isPrivate: boolean;
}

const entries = storage.defineItem<Entry[]>('session:ownTabs', { fallback: [] });
const inRow = makeRow();

/** So many articles are kept, and so many bytes of them: the session's storage is 10 MB, and others need some of it. */
const KEPT = 20;
const MAX_BYTES = 7_500_000;
/** One tab opens no more than so many others in so many ms: a page may have taken our content script over. */
const OFTEN = { tabs: 3, within: 10_000 };

type Input<K extends 'openOwnTab' | 'handMore'> = Parameters<ToBackground[K]>[0];

/**
 * Keeps an article and opens a tab for it beside the one it came from, or shows the one that is there for that page
 * already. Answers why not where it can't. Rejects where the tab is gone.
 */
export function openOwnTab({ handed, why }: Input<'openOwnTab'>, sender: Sender): Promise<OpenedOwnTab> {
  return inRow(async () => {
    const { tab: { id: from } = {}, url } = sender;
    if (from === undefined || !url) throw new Error('Only a page can be read.');
    const { index, windowId, incognito } = await browser.tabs.get(from);
    // Chromium would show a page of ours in a window that isn't private.
    if (incognito && !import.meta.env.FIREFOX) return { ok: false, why: 'private' };
    const bytes = sizeOf(handed);
    if (bytes > MAX_BYTES) return { ok: false, why: 'too-long' };

    const known = await entries.getValue();
    const now = Date.now();
    const open = known.find((one) => one.tab === from && one.url === keptAddress(url));
    const shown = open && (await isShown(open));
    const recent = known.filter(({ tab, at }) => tab === from && now - at < OFTEN.within);
    if (!shown && recent.length >= OFTEN.tabs) return { ok: false, why: 'too-often' };
    const id = shown ? open.id : crypto.randomUUID();
    const own = shown ? open.own : undefined;
    const entry: Entry = { id, tab: from, url: keptAddress(url), own, bytes, at: now, isPrivate: incognito };
    await keep([...known.filter((one) => one.id !== id), entry]);
    await keepArticle(id, { handed, from: { tab: from, url }, why });
    if (own !== undefined) {
      await browser.tabs.update(own, { active: true });
      return { ok: true, id };
    }
    const address = ownTabAddress(id, url);
    const made = await browser.tabs.create({ url: address, index: index + 1, windowId, openerTabId: from });
    await entries.setValue(
      (await entries.getValue()).map((one) => (one.id === id ? { ...one, own: made.id } : one)),
    );
    return { ok: true, id };
  });
}

/** More of an article has come on its page. What isn't kept any more, or is another tab's, is left. */
export function handMore({ id, handed }: Input<'handMore'>, { tab }: Sender): Promise<void> {
  return inRow(async () => {
    const known = await entries.getValue();
    const entry = known.find((one) => one.id === id && one.tab === tab?.id);
    const bytes = sizeOf(handed);
    const kept = entry && (await keptArticle(id));
    if (!kept || bytes > MAX_BYTES) return;
    await keep([...known.filter((one) => one !== entry), { ...entry, bytes }]);
    await keepArticle(id, { ...kept, handed });
  });
}

/** Forgets the articles read in private windows. */
export function forgetPrivateArticles(): Promise<void> {
  return inRow(async () => {
    const known = await entries.getValue();
    if (known.some(({ isPrivate }) => isPrivate)) await keep(known, ({ isPrivate }) => !isPrivate);
  });
}

/** Keeps the last of these that there is room for, and drops the articles of the others. */
async function keep(all: readonly Entry[], wanted = (_: Entry) => true): Promise<void> {
  const kept: Entry[] = [];
  let bytes = 0;
  for (const entry of all.toReversed()) {
    bytes += entry.bytes;
    if (wanted(entry) && kept.length < KEPT && bytes <= MAX_BYTES) kept.unshift(entry);
  }
  const dropped = all.filter((entry) => !kept.includes(entry));
  if (dropped.length) await dropArticles(dropped.map(({ id }) => id));
  await entries.setValue(kept);
}

/** Whether the tab that was opened for an article still shows it. */
async function isShown({ id, own }: Entry): Promise<boolean> {
  if (own === undefined) return false;
  const { url } = await browser.tabs.get(own).catch(() => ({ url: undefined }));
  return url?.startsWith(ownTabAddress(id, '').split('&')[0] as string) ?? false;
}

const sizeOf = (handed: unknown): number => new TextEncoder().encode(JSON.stringify(handed)).length;
