import { browser } from '#imports';
import type { MissingPart } from '../../utils/article/types';
import { askPage } from '../../utils/messaging';
import type { KeptArticle } from '../../utils/own-tab';
import { text } from '../../utils/text';

/** How long a page is asked whether it is still there before one goes back to it, in ms. */
const PATIENCE = 1000;

/** The page an article came from, in its tab as long as it is there. */
export interface Original {
  url: string;
  /** Whether its tab still shows the page, with the same story. */
  isThere(): Promise<boolean>;
  /** Calls back when its tab is closed or goes elsewhere. */
  watch(onChange: () => void): void;
  /** Both reject with a sentence to tell where the page isn't there any more. */
  bringBack(removed: string): Promise<boolean>;
  retry(part: MissingPart): Promise<void>;
  /** Goes there: to its tab, with ours closed, or in ours, where the page is gone. */
  goBack(): Promise<void>;
}

/** `id` is the name of the article, which the page knows. */
export function originalOf(id: string, { tab, url }: KeptArticle['from']): Original {
  const isThere = () => askPage(tab, 'gives', { id }).catch(() => false);

  async function must(): Promise<void> {
    if (!(await isThere())) throw new Error(text('article_needsOriginal'));
  }

  return {
    url,
    isThere,
    watch(onChange) {
      browser.tabs.onRemoved.addListener((gone) => {
        if (gone === tab) onChange();
      });
      browser.tabs.onUpdated.addListener((changed, { status }) => {
        if (changed === tab && status) onChange();
      });
    },
    async bringBack(removed) {
      await must();
      return askPage(tab, 'bringBack', { id, text: removed });
    },
    async retry(part) {
      await must();
      await askPage(tab, 'retry', { id, part });
    },
    async goBack() {
      const isWeb = /^https?:/.test(url);
      // A page that is frozen says nothing, and is there.
      const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, true));
      if (isWeb && !(await Promise.race([isThere(), patience]))) return location.assign(url);
      const own = await browser.tabs.getCurrent();
      // A file can't be opened from here; where its tab is gone too, the browser shows the one before.
      const shown = await browser.tabs.update(tab, { active: true }).catch(() => undefined);
      if (shown?.windowId !== undefined && shown.windowId !== own?.windowId)
        await browser.windows?.update(shown.windowId, { focused: true });
      if (own?.id !== undefined) await browser.tabs.remove(own.id);
    },
  };
}
