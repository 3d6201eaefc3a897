import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const CLIPPED =
  '.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden';

/** Above this share of the page's prose hidden blocks are the story in pieces. */
const GATED = 0.5;

/** What the page doesn't show; but a body hidden until some script has run is kept. */
export function removeUnseen({ page, remove, isStory, share, measures }: Cleaning): void {
  const outermost = Array.from(page.body.querySelectorAll(`[${UNSEEN}]`)).filter(
    (element) => !element.parentElement?.hasAttribute(UNSEEN),
  );
  // Where most of the text is hidden, it is the story: behind a gate, or until a script has run.
  const isGated = outermost.reduce((sum, element) => sum + share(element), 0) > GATED;
  for (const element of Array.from(page.body.querySelectorAll(`[${UNSEEN}]`))) {
    if (!element.isConnected) continue;
    if (isStory(element) || (isGated && measures.of(element).prose)) continue;
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
