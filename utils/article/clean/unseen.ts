import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const CLIPPED =
  '.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden';

/** What the page doesn't show; but a body hidden until some script has run is kept. */
export function removeUnseen({ page, remove, isStory, share }: Cleaning): void {
  for (const element of Array.from(page.body.querySelectorAll(`[${UNSEEN}]`))) {
    if (!element.isConnected) continue;
    if (isStory(element)) continue;
    const parent = element.parentElement;
    if (parent?.hasAttribute(UNSEEN) && isStory(parent)) {
      // Inside a body that is hidden as a whole the mark says nothing.
      continue;
    }
    if (share(element) < 0.15 || !element.querySelector('p')) remove(element, 'hidden');
  }
  for (const element of Array.from(page.body.querySelectorAll(CLIPPED))) {
    if (element.isConnected && !isStory(element)) remove(element, 'for screen readers');
  }
}
