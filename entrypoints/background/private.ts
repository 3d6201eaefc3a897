import { browser } from '#imports';
import { forgetReloads } from './come-back';
import { forgetPrivateArticles } from './own-tab';
import { forgetGone } from './quiet';
import { forgetCleanings } from './reloads';
import { forgetPrivateOriginals } from './unasked';

/**
 * Forgets what was noted of private windows once the last of them is closed: all of it in the session's storage, which
 * is kept until the browser ends. Must be called when the background starts.
 */
export function forgetPrivateWindows(): void {
  const forget = () =>
    forgetIfClosed().catch((error) =>
      console.warn('Saring: what was noted of a private window is still there.', error),
    );
  // Firefox for Android has no windows.
  const { onRemoved } = (browser.windows as typeof browser.windows | undefined) ?? browser.tabs;
  onRemoved.addListener(forget);
  void forget();
}

async function forgetIfClosed(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ incognito }) => incognito)) return;
  const there = new Set(tabs.flatMap(({ id }) => id ?? []));
  await Promise.all([
    forgetPrivateOriginals(),
    forgetPrivateArticles(),
    forgetGone(there),
    forgetCleanings(there),
    forgetReloads(there),
  ]);
}
