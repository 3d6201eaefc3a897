import type { Removal, Step } from '../types';
import { type Kept, noteOf } from './kept';

/** Takes elements out and writes down why. Blocks without text leave no note: there is nothing to bring back. */
export type Remove = (element: Element, rule: string) => void;

/**
 * A `Remove` for one step with the list it writes to. It leaves alone what the reader wants `kept`.
 * `take` does the taking out, where more than `remove()` is needed.
 */
export function removing(
  step: Step,
  kept: Kept,
  take: (element: Element) => void = (element) => element.remove(),
): { remove: Remove; removals: Removal[] } {
  const removals: Removal[] = [];
  const remove: Remove = (element, rule) => {
    if (kept.guards(element)) return;
    const text = noteOf(element);
    if (text) removals.push({ step, rule, text });
    take(element);
  };
  return { remove, removals };
}
