import { isHtml } from '../../utils/article/is-html';
import { tryOnChanges } from '../../utils/page/changes';
import { pauseMedia } from '../../utils/page/media';
import type { ReadOutcome } from '../../utils/protocol';
import { readSettings } from '../../utils/settings';
import type { Extracting, How } from './extracting';
import { mayComeLate } from './late';
import type { OwnTab } from './own-tab';

/**
 * Reads the page and opens it in a tab of its own, where that is the reader's setting; the page is left as it is.
 * undefined where it isn't, or where no such tab can be had: then it is to be read over its page. `patience` is how
 * long a page without text may take to show some, in ms.
 */
export async function readApart(
  page: Document,
  extracting: Extracting,
  ownTab: OwnTab,
  how: How,
  patience: number,
): Promise<ReadOutcome | undefined> {
  if ((await readSettings()).opensIn !== 'tab' || !isHtml(page)) return undefined;
  let extraction = await extracting.begin(how);
  if (mayComeLate(page, extraction)) {
    const attempt = async () => {
      extraction = await extracting.begin(how);
      return extraction.ok;
    };
    await tryOnChanges(page, attempt, patience, new AbortController().signal);
  }
  if (!extraction.ok) return { ok: false, reason: extraction.reason, detail: extraction.detail };
  const outcome = await ownTab.open('asked');
  if (outcome.ok) {
    hushUntilSeen(page);
    return outcome;
  }
  console.info('Saring: no tab of its own.', outcome.detail);
  return undefined;
}

/** What plays on the page would talk behind the tab that is read; it goes on when one comes back. */
function hushUntilSeen(page: Document): void {
  const playOn = pauseMedia(page);
  const seen = () => {
    if (page.visibilityState !== 'visible') return;
    page.removeEventListener('visibilitychange', seen);
    playOn();
  };
  page.addEventListener('visibilitychange', seen);
}
