import type { Removal, Step } from '../types';
import { textOf } from './text';

/** How much of a removed block's text a report keeps, in characters. */
const KEPT = 200;

/** Takes elements out and writes down why. Blocks without text leave no note: there is nothing to bring back. */
export type Remove = (element: Element, rule: string) => void;

/**
 * A `Remove` for one step with the list it writes to. `take` does the taking out, where more than `remove()` is needed.
 */
export function removing(
  step: Step,
  take: (element: Element) => void = (element) => element.remove(),
): { remove: Remove; removals: Removal[] } {
  const removals: Removal[] = [];
  const remove: Remove = (element, rule) => {
    const text = textOf(element);
    if (text) removals.push({ step, rule, text: text.slice(0, KEPT) });
    take(element);
  };
  return { remove, removals };
}
