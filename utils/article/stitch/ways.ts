import { leavesOf } from '../dom/blocks';
import { Kept } from '../dom/kept';
import { removing } from '../dom/removing';
import { textOf } from '../dom/text';
import type { Removal } from '../types';
import type { Words } from '../words';

/** A line that only leads to another page has at most this many characters. */
const LONGEST = 100;

/** Takes out lines that lead to other pages ("More on the next page"), which the reader needn't turn. */
export function dropWays(content: Element, words: Words, keep: readonly string[] = []): Removal[] {
  const { remove, removals } = removing('stitch', new Kept(content, keep));
  for (const line of leavesOf(content)) {
    const text = textOf(line);
    if (line.closest('table')) continue; // a cell may say "All" of its numbers
    const leads = text.length <= LONGEST && (words.is('next', text) || words.is('all', text));
    if (leads) remove(line, 'way to another page');
  }
  return removals;
}
