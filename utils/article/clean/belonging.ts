import { isHeading } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { key, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import type { Cleaning } from './study';

/** The page shows a story of its own from so many paragraphs on. */
const WHOLE = 3;
/** So many words in common tell that two texts are of one story. */
const SHARED = 2;
/** Shorter words say nothing of a story, in characters; names of what it tells are longer. */
const WORD = 5;
/** So much of what is shown is asked for its names, in characters. */
const ASKED = 4000;
const WINDOW =
  /-(?:modal|dialog|popup|pop-up|overlay|lightbox|drawer|terms|privacy|faq|consent|tooltip|window)-/;

/**
 * Which of the `hidden` blocks could be the story itself, behind a gate or until a script has run. It holds the headline;
 * it says again what is shown, and goes on; it stands among paragraphs that are shown, or in the block that has the
 * headline and shows little else, and speaks of the same things. Where nothing is shown that reads as a story, what is
 * hidden is it. Terms, questions and answers, and forms that wait for a click may be longer than a short story.
 */
export function belongingTo(cleaning: Cleaning, hidden: readonly Element[]): (element: Element) => boolean {
  const { page, headline, leaves, measures, metadata } = cleaning;
  const shown = leaves.filter((leaf) => measures.of(leaf).prose && !leaf.closest(`[${UNSEEN}]`));
  const below = shown.filter((leaf) => !headline || isAfter(leaf, headline));
  const told = names(metadata.title, below);
  const words = (element: Element): number => {
    const text = ` ${key(textOf(element))} `;
    return told.filter((word) => text.includes(` ${word} `)).length;
  };
  const opening = below[0] && textOf(below[0]);
  const around = headline?.closest('article, main, [role="main"]') ?? page.body;
  const belongs = (element: Element): boolean => {
    if (element === page.body || (headline?.isConnected && element.contains(headline))) return true;
    if (headline && !isAfter(element, headline)) return false;
    if (opening && textOf(element).includes(opening)) return true;
    if (isWindow(element)) return false;
    const isAmong = shown.some(({ parentElement }) => parentElement === element.parentElement);
    if (isAmong && !beginsWithHeading(element)) return true;
    return (isAmong || around.contains(element)) && words(element) >= SHARED;
  };
  if (below.length >= WHOLE || hidden.some(belongs)) return belongs;
  return (element) => belongs(element) || !isWindow(element);
}

const isAfter = (one: Element, other: Element) => Boolean(other.compareDocumentPosition(one) & 4);

const isWindow = (element: Element): boolean =>
  element.matches('dialog, aside, footer, nav, form, [role="dialog"], [aria-modal]') ||
  WINDOW.test(namesOf(element));

function beginsWithHeading(element: Element): boolean {
  let first = element.firstElementChild;
  while (first?.firstElementChild && !isHeading(first)) first = first.firstElementChild;
  return first !== null && isHeading(first);
}

/** What a story is about: long words of its title, and names amid the sentences that are shown. */
function names(title: string, shown: readonly Element[]): string[] {
  let text = '';
  for (const paragraph of shown) {
    if (text.length > ASKED) break;
    text += ` ${textOf(paragraph)}`;
  }
  const amid = Array.from(text.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}\p{M}]{3,30})/gu), ([, name = '']) =>
    key(name),
  );
  const titled = key(title)
    .split(' ')
    .filter((word) => word.length >= WORD);
  return [...new Set([...titled, ...amid])];
}
