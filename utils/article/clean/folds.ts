import { gathered } from '../dom/gathered';
import { givenNames, namesOf } from '../dom/names';
import { squash, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import { ruleOf } from './named';
import type { Cleaning } from './study';

const HIDES = [UNSEEN, 'hidden', 'aria-hidden', 'style'];
/** Elements that unfold others, by what they name. */
const NAMING = ['aria-controls', 'data-target', 'data-bs-target', 'data-toggle-target', 'href', 'for'];
const CONTROLS = 'button, a, label, summary, span, div, [role="button"]';
/** What a control says is at most so long, in characters; a fold holds at least so much. */
const LABEL = 40;
const LEAST = 40;
/** So many siblings away from what it unfolds a control stands. */
const NEAR = 3;
/** A fold stands so far below a block of the story. */
const LEVELS = 3;
const ELLIPSIS = /^\s*(?:…|\.{3})\s*$/;

/**
 * Unfolds what the page hides until somebody asks for more: blocks and ends of sentences behind "Read more", parts that
 * a button controls, `<details>`. Its text is in the page for everybody; what a wall keeps is gone by now (../wall.ts).
 */
export function openFolds(cleaning: Cleaning): void {
  const { page } = cleaning;
  for (const details of Array.from(page.body.querySelectorAll('details'))) openDetails(details, cleaning);
  const hidden = Array.from(page.body.querySelectorAll(`[${UNSEEN}=""]`)).filter((one) =>
    isFold(one, cleaning),
  );
  if (!hidden.length) return;
  const controls = controlsOf(page);
  for (const fold of hidden) {
    if (!isControlled(fold, controls) && !besideMore(fold, cleaning)) continue;
    for (const name of HIDES) fold.removeAttribute(name);
    const before = fold.previousElementSibling;
    if (before && ELLIPSIS.test(before.textContent ?? '')) before.remove();
    // Its paragraphs are the story's own, and look it once they stand among them.
    if (/^(?:div|section)$/.test(fold.localName)) fold.replaceWith(gathered(fold.childNodes, page));
  }
}

/** A folded part shows its text; a summary that only asks for more goes. */
function openDetails(details: Element, { words, remove }: Cleaning): void {
  const summary = details.querySelector('summary');
  if (summary && !words.is('more', textOf(summary))) details.setAttribute('open', '');
  else {
    if (summary) remove(summary, 'fold');
    details.replaceWith(gathered(details.childNodes, details.ownerDocument));
  }
}

/** Whether a hidden block could be more of the story: text, little of it links, in a block that holds the story. */
function isFold(element: Element, { measures, isStory }: Cleaning): boolean {
  if (/^(nav|dialog|form|button|aside|h[1-6])$/.test(element.localName)) return false;
  const rule = ruleOf(givenNames(element));
  if (rule && !/-(read|see|show)-?more-/.test(namesOf(element))) return false;
  if (measures.of(element).text < LEAST || measures.linkDensity(element) > 0.4) return false;
  if (element.closest('nav, footer, dialog, form, [role="dialog"], [role="tooltip"]')) return false;
  let above = element.parentElement;
  for (let level = 0; above && level < LEVELS; level++, above = above.parentElement)
    if (isStory(above)) return true;
  return false;
}

/** Ids that elements say they unfold: those which tell that they are folded now, or ask for more. */
function controlsOf(page: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of page.body.querySelectorAll('[aria-expanded="false"]')) {
    if (control.closest('nav, header, footer')) continue;
    for (const name of NAMING) {
      for (const id of (control.getAttribute(name) ?? '').split(/\s+/)) if (id) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}

function isControlled(fold: Element, controls: Set<string>): boolean {
  return (
    controls.has(fold.id) || (fold.firstElementChild?.id ? controls.has(fold.firstElementChild.id) : false)
  );
}

/** Whether a control that asks for more stands before or after it, or beside the block that it fills. */
function besideMore(fold: Element, cleaning: Cleaning): boolean {
  const { parentElement } = fold;
  const isAlone = parentElement?.childElementCount === 1;
  return [fold, ...(isAlone ? [parentElement] : [])].some((element) =>
    (['previousElementSibling', 'nextElementSibling'] as const).some((side) => {
      let beside = element[side];
      for (let step = 0; beside && step < NEAR; step++, beside = beside[side])
        if (asksForMore(beside, cleaning)) return true;
      return false;
    }),
  );
}

function asksForMore(element: Element, { words }: Cleaning): boolean {
  const text = squash(element.textContent ?? '');
  if (!text || text.length > LABEL) {
    // At the end of a paragraph: "… said. Read more".
    const last = element.lastElementChild;
    return Boolean(last?.matches(CONTROLS) && words.is('more', textOf(last)));
  }
  return words.is('more', text) && (element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null);
}
