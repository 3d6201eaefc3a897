import { isBlock } from '../dom/blocks';
import { textOf } from '../dom/text';
import { CLIPPED, UNSEEN } from '../snapshot/unseen';
import { belongingTo } from './belonging';
import type { Cleaning } from './study';

/** Text for screen readers alone ("opens in a new window"): clipped by style, so nobody sees it on the page. */
const HEARD = `.sr-only, .is-hidden, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .is-visually-hidden, [${UNSEEN}="${CLIPPED}"]`;
const HIDDEN = `[${UNSEEN}=""]`;

const HIDES = ['hidden', 'aria-hidden', 'style'];

/** Takes off what hides an element: Readability looks at it too. */
const show = (element: Element): void => {
  for (const name of HIDES) element.removeAttribute(name);
};

/** Above this share of the page's prose hidden blocks may be the story in pieces. */
const GATED = 0.5;

/** What the page doesn't show; but a body hidden until some script has run is kept. */
export function removeUnseen(cleaning: Cleaning): void {
  const { page, remove, isStory, share, measures } = cleaning;
  // A dialog that is open hides all behind it from screen readers; Readability would leave it out.
  for (const behind of Array.from(page.querySelectorAll('body, [aria-hidden="true"]'))) {
    if (behind.hasAttribute(UNSEEN)) continue;
    if (isStory(behind) || (measures.of(behind).prose && standsAmong(behind, cleaning))) show(behind);
  }
  const hidden = Array.from(page.body.querySelectorAll(HIDDEN));
  const isCopy = hidden.length ? copyOfShown(cleaning) : () => false;
  const others = hidden.filter((element) => {
    if (!isCopy(element)) return true;
    remove(element, 'hidden');
    return false;
  });
  // Where most of the text is hidden, it may be the story: behind a gate, or until a script has run.
  const isGated = others.reduce((sum, element) => sum + share(element), 0) > GATED;
  const belongs = others.some(isStory) || isGated ? belongingTo(cleaning, others) : () => false;
  for (const element of others) {
    if (!element.isConnected) continue;
    const isOfStory = (isGated && measures.of(element).prose) || isStory(element);
    if (!isOfStory || !belongs(element)) remove(element, 'hidden');
    else if (isGated) show(element);
  }
  for (const element of Array.from(page.body.querySelectorAll(HEARD))) {
    if (!element.isConnected || isStory(element)) continue;
    if (isNeeded(element)) {
      element.removeAttribute('style');
      continue;
    }
    measures.forget(element);
    remove(element, 'for screen readers');
  }
}

/** Whether paragraphs of the story stand right beside an element. */
function standsAmong(element: Element, { measures, isUsual }: Cleaning): boolean {
  const around = element.parentElement?.children ?? [];
  return Array.from(around).some((one) => one !== element && measures.of(one).prose > 0 && isUsual(one));
}

/** Where what is drawn may be all there is to see, and words for screen readers all there is to read: "yes", "4 of 5". */
const CELLS = 'td, th, dd, p, li';

/**
 * Whether words for screen readers are needed: they say what a cell or line shows as a drawing alone, or they are the
 * first letter of a word, which the page paints.
 */
function isNeeded(element: Element): boolean {
  const text = textOf(element);
  if (/^[“"«„]?\p{Lu}$/u.test(text) && /^\p{Ll}/u.test(behind(element))) return true;
  const cell = element.closest(CELLS);
  return cell !== null && textOf(cell) === text && cell.querySelector('svg') !== null;
}

/** What is read right behind an element, within its line. */
function behind(element: Element): string {
  let at: Node = element;
  while (!at.nextSibling && at.parentElement && !isBlock(at.parentElement)) at = at.parentElement;
  return at.nextSibling?.textContent ?? '';
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
