import { gathered } from '../dom/gathered';
import { textOf } from '../dom/text';
import { isProse, linesOf, type Refining } from './refining';

/** A dateline that stands by itself is at most this long (characters), and in one of the first so many lines. */
const LONGEST = 60;
const NEAR = 25;

/** Puts a dateline ("Jakarta -") that stands in a line of its own into the paragraph that it begins. */
export function joinDateline({ content }: Refining): void {
  const lines = linesOf(content).slice(0, NEAR);
  const first = lines.findIndex(isProse);
  const [line, paragraph] = [lines[first - 1], lines[first]];
  if (!line || !paragraph || paragraph.localName !== 'p' || line.parentElement !== paragraph.parentElement)
    return;
  const text = textOf(line);
  if (text.length > LONGEST || !/\s[-–—]$/.test(text) || !/\p{L}/u.test(text)) return;
  paragraph.prepend(gathered(line.childNodes, line.ownerDocument), ' ');
  line.remove();
}
