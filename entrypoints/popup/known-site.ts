import { askSurely } from '../../utils/ask-surely';
import { askPage } from '../../utils/messaging';
import type { LearnOutcome } from '../../utils/protocol';

/** So many articles of a site taught it; undefined where nobody can say, since the browser keeps nothing for us. */
export async function articlesOf(site: string): Promise<number | undefined> {
  try {
    const [known] = await askSurely('learnt', { site });
    return known?.articles ?? 0;
  } catch (error) {
    console.info('Saring: what is known of the site could not be read.', error);
    return undefined;
  }
}

/** Has the page of a tab learn its site. Rejects where nothing of ours can run there. */
export async function learnSite(tabId: number): Promise<LearnOutcome> {
  const prepared = await askSurely('prepare', { tabId });
  if (!prepared.ok) throw new Error(prepared.reason);
  return askPage(tabId, 'learnSite');
}
