import { countWords, endsSentence, textOf } from '../dom/text';
import { isProse, linesOf, type Refining } from './refining';

/** So many signed letters are letters; fewer may be quotes. */
const LETTERS = 3;
/** A signature is at most this long (words). */
const SIGNATURE = 6;
/** The letters hold at most this share of all lines. */
const SHARE = 0.5;

/** Takes away what readers wrote below an article where nothing but a rule (`<hr>`) parts it from the text: paragraphs, each signed. */
export function removeLetters({ content, remove }: Refining): void {
  const rules = Array.from(content.querySelectorAll('hr'));
  if (!rules.length) return;
  const lines = linesOf(content);
  for (const rule of rules) {
    const all = lines.filter((line) => rule.compareDocumentPosition(line) & 4);
    const below = all.filter((line) => line.parentElement === all[0]?.parentElement);
    if (below.length > lines.length * SHARE || !areLetters(below)) continue;
    for (const line of below) remove(line, 'letters of readers');
    return;
  }
}

/** A short title at most, then text and signature by turns, to the end. */
function areLetters(lines: Element[]): boolean {
  const first = lines.findIndex((line) => isProse(line));
  if (first < 0 || first > 1) return false;
  let signed = 0;
  let isOpen = false;
  for (const line of lines.slice(first)) {
    if (isSignature(line)) {
      if (!isOpen) return false;
      signed++;
      isOpen = false;
    } else {
      isOpen = true;
    }
  }
  return !isOpen && signed >= LETTERS;
}

function isSignature(line: Element): boolean {
  const text = textOf(line);
  return countWords(text) <= SIGNATURE && !endsSentence(text);
}
