import { browser } from '#imports';
import { makeRow } from '../../utils/in-row';
import { pausedUntil } from '../../utils/pause';
import { readGrants } from '../../utils/permissions';
import { readSettings } from '../../utils/settings';
import { readSites } from '../../utils/sites';
import { type Script, scriptsFor } from './scripts';

const inRow = makeRow();

/**
 * Makes the registered content scripts those that choices, permissions and pause ask for: the only place that
 * registers any. One run at a time, each on what holds when it begins. Rejects where the browser refuses.
 */
export function syncScripts(): Promise<void> {
  return inRow(sync);
}

async function sync(): Promise<void> {
  const [sites, grants, until, { theme }] = await Promise.all([
    readSites(),
    readGrants(),
    pausedUntil(),
    readSettings(),
  ]);
  const wanted = scriptsFor({ sites, grants, paused: until !== undefined, theme });
  const registered = await browser.scripting.getRegisteredContentScripts();
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of wanted) {
    const now = registered.find(({ id }) => id === script.id);
    if (now && isSame(now as Script, script)) continue;
    if (now) await browser.scripting.updateContentScripts([script as never]);
    else await browser.scripting.registerContentScripts([script as never]);
  }
}

function isSame(one: Script, other: Script): boolean {
  const lists = ['js', 'matches', 'excludeMatches'] as const;
  return one.runAt === other.runAt && lists.every((key) => bare(one[key]).join() === bare(other[key]).join());
}

/** Browsers give addresses of files back without the first slash, or whole. */
const bare = (list: string[] | undefined): string[] =>
  (list ?? []).map((each) => each.replace(browser.runtime.getURL('' as never), '').replace(/^\//, '')).sort();
