import { squash } from '../dom/text';
import type { Words } from '../words';

/** Words of a link say its page within so many characters. */
const LONGEST = 60;

/** What a link says: its text, else what is said of it. */
export function labelOf(element: Element): string {
  const text = squash(element.textContent ?? '');
  return (text || element.getAttribute('aria-label') || element.getAttribute('title') || '').slice(0, 200);
}

/** The page number that a link's words give: "2", "Page 2", "Seite 2: The second half", "Go to page 2" as its title. */
export function numberOf(element: Element, words: Words): number | undefined {
  const labels = [labelOf(element), element.getAttribute('aria-label'), element.getAttribute('title')];
  for (const label of labels) {
    const number = label && numberIn(label.slice(0, LONGEST), words);
    if (number) return number;
  }
  return undefined;
}

/** Whether a link's words or `rel` say that it leads to the next page. */
export function saysNext(element: Element, words: Words): boolean {
  const label = labelOf(element);
  const rel = element.getAttribute('rel') ?? '';
  return /\bnext\b/i.test(rel) || /^[>»›→⟩▶]+$/.test(label) || words.opens('next', label) > 0;
}

/** The number in a label that is nothing else, or that stands beside a word for a page. */
function numberIn(label: string, words: Words): number | undefined {
  const lone = /^\D{0,3}(\d{1,3})\D{0,3}$/.exec(label);
  if (lone) return Number(lone[1]);
  const word = words.opens('page', label);
  const after = word > 0 && /^[\s:.#-]*(\d{1,3})(?!\d)/.exec(label.slice(word));
  if (after) return Number(after[1]);
  const before = /^(\d{1,3})\s*(.{1,12})$/.exec(label);
  return before && words.is('page', before[2] ?? '') ? Number(before[1]) : undefined;
}
