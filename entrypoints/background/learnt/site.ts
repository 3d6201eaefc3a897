import { learn } from '../../../utils/article/learnt/learn';
import type { Seen, SiteKnowledge } from '../../../utils/article/learnt/types';
import type { Sender } from '../../../utils/messaging';
import { readSetting } from '../../../utils/settings';
import { siteOf } from '../../../utils/site-of';
import { makeLimit } from '../limit';
import { changeKnown, knownOf } from './store';

const DAY = 24 * 60 * 60_000;

/** Nobody reads more articles in a tab in a minute. */
const mayTeach = makeLimit(30, 60_000);

/**
 * What is known of the site of the page that asks; undefined where nothing is, or nothing is to be learnt. Never rejects:
 * a page is read without it too.
 */
export async function knownHere(sender: Sender): Promise<SiteKnowledge | undefined> {
  const site = siteBy(sender);
  if (site === undefined) return undefined;
  try {
    const [isOn, known] = await Promise.all([readSetting('learn'), knownOf(site)]);
    return isOn ? known : undefined;
  } catch (error) {
    console.info('Saring: nothing is known of a site.', error);
    return undefined;
  }
}

/**
 * Keeps what the article of the page that tells it, or another that it led to, taught of its own site: never of a private
 * window. Resolves with how many articles taught it so far; undefined where nothing is kept. Rejects where the browser
 * keeps nothing.
 */
export async function learnHere(seen: Seen, sender: Sender, now = Date.now()): Promise<number | undefined> {
  const site = siteBy(sender);
  // Where the browser doesn't say, it may be private.
  if (site === undefined || sender.tab?.incognito !== false) return undefined;
  if (!(await readSetting('learn')) || !mayTeach(sender.tab.id, now)) return undefined;
  let articles: number | undefined;
  await changeKnown(site, (known) => {
    const after = learn(known, seen, Math.floor(now / DAY));
    articles = after.articles;
    return after;
  });
  return articles;
}

/**
 * The site of a page that sends: by the browser's word for its tab, and by its own. A page may have been left amid its
 * message, and one that has broken out of its sandbox may give itself any address.
 */
function siteBy({ url, tab }: Sender): string | undefined {
  const site = url === undefined ? undefined : siteOf(url);
  return site !== undefined && tab?.url !== undefined && siteOf(tab.url) === site ? site : undefined;
}
