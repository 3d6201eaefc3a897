import { textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const CLIPPED =
  '.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden';

const HIDES = ['hidden', 'aria-hidden', 'style'];

/** Takes off what hides an element: Readability looks at it too. */
const show = (element: Element): void => {
  for (const name of HIDES) element.removeAttribute(name);
};

/** Above this share of the page's prose hidden blocks are the story in pieces. */
const GATED = 0.5;

/** What the page doesn't show; but a body hidden until some script has run is kept. */
export function removeUnseen(cleaning: Cleaning): void {
  const { page, remove, isStory, share, measures } = cleaning;
  // A dialog that is open hides all behind it from screen readers; Readability would leave it out.
  for (const behind of Array.from(page.querySelectorAll('body, [aria-hidden="true"]'))) {
    if (!behind.hasAttribute(UNSEEN) && isStory(behind)) show(behind);
  }
  const hidden = Array.from(page.body.querySelectorAll(`[${UNSEEN}]`));
  const isCopy = hidden.length ? copyOfShown(cleaning) : () => false;
  const others = hidden.filter((element) => {
    if (!isCopy(element)) return true;
    remove(element, 'hidden');
    return false;
  });
  // Where most of the text is hidden, it is the story: behind a gate, or until a script has run.
  const isGated = others.reduce((sum, element) => sum + share(element), 0) > GATED;
  for (const element of others) {
    if (!element.isConnected) continue;
    if (isGated && measures.of(element).prose) {
      show(element);
    } else if (!isStory(element)) remove(element, 'hidden');
  }
  for (const element of Array.from(page.body.querySelectorAll(CLIPPED))) {
    if (element.isConnected && !isStory(element)) remove(element, 'for screen readers');
  }
}

/** So many of the page's longest paragraphs tell whether a hidden block has the text that is shown once more. */
const ASKED = 3;

/** A block that says more than what is shown is no copy, but the whole of which the page shows the beginning. */
const COPIED = 0.8;

/** Whether a hidden block repeats what the page shows and little else: microdata that hold the whole body for machines. */
function copyOfShown({ leaves, measures }: Cleaning): (element: Element) => boolean {
  const shown = leaves.filter((leaf) => !leaf.closest(`[${UNSEEN}]`));
  const longest = shown
    .filter((leaf) => measures.of(leaf).prose)
    .sort((one, other) => measures.of(other).prose - measures.of(one).prose)
    .slice(0, ASKED)
    .map(textOf);
  return (element) => {
    const { prose } = measures.of(element);
    if (!prose || !longest.length) return false;
    const text = textOf(element);
    if (!longest.every((paragraph) => text.includes(paragraph))) return false;
    const copied = shown.filter((leaf) => text.includes(textOf(leaf)));
    return copied.reduce((sum, leaf) => sum + measures.of(leaf).text, 0) >= prose * COPIED;
  };
}
