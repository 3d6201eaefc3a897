// @ts-check
import { noteOf } from '../../utils/article/dom/kept';

/**
 * Stands in for `utils/article/dom/removing.ts` in the build of `bench:rules`, so that what is shipped knows nothing of
 * it: tells what each rule takes, whole, and takes nothing by the rule that is switched off.
 * `globalThis.saringTaken`: where it tells; `globalThis.saringWithout`: that rule, as "step: rule".
 * @param {import('../../utils/article/types').Step} step
 * @param {Pick<import('../../utils/article/dom/kept').Kept, 'guards'>} kept
 * @param {(element: Element) => void} [take]
 */
export function removing(step, kept, take = (element) => element.remove()) {
  /** @type {import('../../utils/article/types').Removal[]} */
  const removals = [];
  const remove = (/** @type {Element} */ element, /** @type {string} */ rule) => {
    if (kept.guards(element)) return;
    const { saringTaken, saringWithout } = /** @type {Told} */ (globalThis);
    if (saringWithout === `${step}: ${rule}`) return;
    const text = noteOf(element);
    if (text) {
      removals.push({ step, rule, text });
      saringTaken?.push({ rule: `${step}: ${rule}`, html: element.outerHTML });
    }
    take(element);
  };
  return { remove, removals };
}

/** @typedef {{saringTaken?: {rule: string, html: string}[], saringWithout?: string}} Told */
