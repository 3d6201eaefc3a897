// @ts-check

/**
 * Of the pages that are no article, the share (0 to 1) that isn't opened unasked; undefined where a corpus has none. A
 * page without a prediction counts as opened.
 * @param {{id: string, truth: {type?: unknown}}[]} rows
 * @param {{id: string, sure?: boolean}[]} predictions
 */
export function leftShut(rows, predictions) {
  const others = rows.filter(({ truth }) => truth.type === 'other');
  if (!others.length) return undefined;
  const shut = new Set(predictions.filter(({ sure }) => sure === false).map(({ id }) => id));
  return others.filter(({ id }) => shut.has(id)).length / others.length;
}
