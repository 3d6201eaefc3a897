import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const CLIPPED =
  '.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden';

const HIDES = ['hidden', 'aria-hidden', 'style'];

/** Above this share of the page's prose hidden blocks are the story in pieces. */
const GATED = 0.5;

/** What the page doesn't show; but a body hidden until some script has run is kept. */
export function removeUnseen({ page, remove, isStory, share, measures }: Cleaning): void {
  const hidden = Array.from(page.body.querySelectorAll(`[${UNSEEN}]`));
  // Where most of the text is hidden, it is the story: behind a gate, or until a script has run.
  const isGated = hidden.reduce((sum, element) => sum + share(element), 0) > GATED;
  for (const element of hidden) {
    if (!element.isConnected) continue;
    if (isGated && measures.of(element).prose) {
      for (const name of HIDES) element.removeAttribute(name); // Readability looks at them too.
    } else if (!isStory(element)) remove(element, 'hidden');
  }
  for (const element of Array.from(page.body.querySelectorAll(CLIPPED))) {
    if (element.isConnected && !isStory(element)) remove(element, 'for screen readers');
  }
}
