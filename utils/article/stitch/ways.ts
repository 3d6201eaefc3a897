import { leavesOf } from '../dom/blocks';
import { Kept, noteOf } from '../dom/kept';
import { textOf } from '../dom/text';
import type { Removal } from '../types';
import type { Words } from '../words';

/** A line that only leads to another page has at most this many characters. */
const LONGEST = 100;

/** Takes out lines that lead to other pages ("More on the next page"), which the reader needn't turn. */
export function dropWays(content: Element, words: Words, keep: readonly string[] = []): Removal[] {
  const kept = new Kept(content, keep);
  const removals: Removal[] = [];
  for (const line of leavesOf(content)) {
    const text = textOf(line);
    if (line.closest('table')) continue; // a cell may say "All" of its numbers
    const leads = text.length <= LONGEST && (words.is('next', text) || words.is('all', text));
    if (!leads || kept.guards(line)) continue;
    removals.push({ step: 'stitch', rule: 'way to another page', text: noteOf(line) });
    line.remove();
  }
  return removals;
}
