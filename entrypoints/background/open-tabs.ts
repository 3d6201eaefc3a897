import { browser } from '#imports';
import { pausedUntil } from '../../utils/pause';
import { patternOf } from '../../utils/permissions';
import { readSettings } from '../../utils/settings';
import { cleanTab } from './clean';
import { autoFiles } from './scripts';

/** Pages of sites just chosen that are open already: articles open in the reader there too. */
export async function readOpenTabs(sites: readonly string[]): Promise<void> {
  if (!sites.length || (await pausedUntil())) return;
  const { theme } = await readSettings();
  const tabs = await browser.tabs.query({ url: sites.map(patternOf) });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return; // a discarded tab loads, and is read, when it is looked at
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: autoFiles(theme) as never });
      } catch (error) {
        console.info('Saring: a tab that is open already could not be read.', error);
      }
    }),
  );
}

/** Pages of sites just chosen to be cleaned that are open already. */
export async function cleanOpenTabs(sites: readonly string[]): Promise<void> {
  if (!sites.length) return;
  const tabs = await browser.tabs.query({ url: sites.map(patternOf) });
  await Promise.all(
    tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : cleanTab(id))),
  );
}
