import { isBlock } from '../dom/blocks';
import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const CLIPPED =
  '.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden';

const HIDES = ['hidden', 'aria-hidden', 'style'];
const PART = /^(h[2-6]|li|blockquote|td|th|dd|dt)$/;

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
    if (isGated && measures.of(element).prose) {
      for (const name of HIDES) element.removeAttribute(name); // Readability looks at them too.
      continue;
    }
    if (isStory(element)) continue;
    const parent = element.parentElement;
    // Words of a paragraph that stays, headings and items between such paragraphs: the mark is that of the gate.
    if (isGated && parent?.hasAttribute(UNSEEN) && (!isBlock(element) || PART.test(element.localName)))
      continue;
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
