import { bodyOf, childrenOf, rootOf, type ShadowOf } from '../dom';
import { isOurHost, MARK } from './hosts';
import { scrollerOf } from './surface';

/**
 * Takes away what a version of us that was updated left on the page: it can't be reached any more, and its reader would
 * keep the page covered. Returns how far that reader was scrolled, in px; undefined where there was none.
 */
export function removeOlder(page: Document, shadowOf: ShadowOf): number | undefined {
  let place: number | undefined;
  for (const parent of [rootOf(page), bodyOf(page)]) {
    for (const host of parent ? childrenOf(parent) : []) {
      const content = isOurHost(host) ? null : shadowOf(host)?.querySelector(`[${MARK}]`);
      if (!content) continue;
      // A page may have made such an element too: then no more is done with it than with ours.
      if (content instanceof HTMLDialogElement && content.matches(':modal')) {
        const inside = content.querySelector('iframe')?.contentDocument ?? content;
        place = scrollerOf(inside)?.scrollTop ?? 0;
        content.close(); // removed while open it would leave the focus nowhere
      }
      host.remove();
    }
  }
  return place;
}
