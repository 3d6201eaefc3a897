import { browser } from '#imports';

/** A click on the toolbar button that isn't answered yet. */
export interface HeldClick {
  tab: number;
  /** The page it was meant for; left out in a private window, of which nothing is kept. */
  url?: string | undefined;
  /** ms since 1970. */
  at: number;
}

const KEY = 'click';

/** Notes a click until it is answered. On its way as soon as this is called: an item of storage waits before it writes. */
export const noteClick = (click: HeldClick): Promise<void> => browser.storage.session.set({ [KEY]: click });

/** The click that is not answered yet; undefined where there is none. */
export async function notedClick(): Promise<HeldClick | undefined> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const { tab, url, at } = (stored ?? {}) as Partial<HeldClick>;
  return typeof tab === 'number' && typeof at === 'number' ? { tab, url, at } : undefined;
}

/** The click is answered. Never rejects: at worst it is found too old. */
export async function forgetClick(): Promise<void> {
  await browser.storage.session.remove(KEY).catch(() => undefined);
}
