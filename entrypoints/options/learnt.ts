import { askSurely } from '../../utils/ask-surely';
import type { LearntSite } from '../../utils/protocol';

/** The sites that are known; undefined where the browser keeps nothing for us. */
export async function readLearnt(): Promise<LearntSite[] | undefined> {
  try {
    return await askSurely('learnt', {});
  } catch (error) {
    console.info('Saring: what is known of sites could not be read.', error);
    return undefined;
  }
}

/** Forgets a site, or all, and gives those that are left. Rejects where the browser does. */
export async function forgetLearnt(site?: string): Promise<LearntSite[] | undefined> {
  await askSurely('forgetLearnt', site === undefined ? {} : { site });
  return readLearnt();
}

/** Calls back with the sites that are known whenever the page is looked at again: articles were read meanwhile. */
export function watchLearnt(onChange: (sites: LearntSite[] | undefined) => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readLearnt().then(onChange);
  });
}
