// @ts-check

/**
 * A set of pages by its name: a corpus, and behind a colon one of its subsets (`single`, `split`), or `nameless` for
 * all of its pages without the names their authors gave. `only` is the scorer's word; `file` names predictions: two
 * subsets of a corpus share one run.
 * @param {string} set
 */
export function setNamed(set) {
  const [corpus = '', subset] = set.split(':');
  const nameless = subset === 'nameless';
  return {
    corpus,
    nameless,
    only: nameless ? undefined : subset,
    file: nameless ? `${corpus}-nameless` : corpus,
  };
}
