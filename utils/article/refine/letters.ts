import { countWords, endsSentence, textOf } from '../dom/text';
import { isProse, linesOf, type Refining } from './refining';

/** So many signed letters are letters; fewer may be quotes. */
const LETTERS = 3;
/** A signature is at most this long (words). */
const SIGNATURE = 6;
/** A letter has at most this many paragraphs. */
const LONGEST = 4;
/** The letters hold at most this share of all lines. */
const SHARE = 0.5;
/** Letters begin below one of the last rules; a text may have one between any two of its parts. */
const RULES = 20;

/** Takes away what readers wrote below an article where nothing but a rule (`<hr>`) parts it from the text: paragraphs, each signed. */
export function removeLetters({ content, remove }: Refining): void {
  const rules = Array.from(content.querySelectorAll('hr')).slice(-RULES);
  if (!rules.length) return;
  const lines = linesOf(content);
  for (const rule of rules) {
    const all = lines.slice(firstAfter(rule, lines));
    const below = all.filter((line) => line.parentElement === all[0]?.parentElement);
    if (below.length > lines.length * SHARE || !areLetters(below)) continue;
    for (const line of below) remove(line, 'letters of readers');
    return;
  }
}

/** The place of the first line behind an element. Halves the lines: each question may take a walk over all of them. */
function firstAfter(element: Element, lines: Element[]): number {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (element.compareDocumentPosition(lines[middle] as Element) & 4) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A short title at most, then text and signature by turns, to the end. */
function areLetters(lines: Element[]): boolean {
  const first = lines.findIndex((line) => isProse(line));
  if (first < 0 || first > 1) return false;
  let signed = 0;
  let open = 0;
  for (const line of lines.slice(first)) {
    if (isSignature(line)) {
      if (!open) return false;
      signed++;
      open = 0;
    } else if (++open > LONGEST) return false;
  }
  return !open && signed >= LETTERS;
}

function isSignature(line: Element): boolean {
  const text = textOf(line);
  return countWords(text) <= SIGNATURE && !endsSentence(text);
}
