// @ts-check
import { isTaking } from './takings.mjs';

/**
 * A set of pages by its name: a corpus, and behind a colon one of its subsets (`single`, `split`), or for all of its
 * pages what is taken off them (`nameless`, `undeclared`). `only` is the scorer's word; `file` names predictions: two
 * subsets of a corpus share one run.
 * @param {string} set
 */
export function setNamed(set) {
  const [corpus = '', subset] = set.split(':');
  return isTaking(subset)
    ? { corpus, taking: subset, only: undefined, file: `${corpus}-${subset}` }
    : { corpus, taking: undefined, only: subset, file: corpus };
}
