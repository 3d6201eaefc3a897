// @ts-check
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/**
 * What the scorer beside the corpora says of predictions, as it says it.
 * @typedef {{pages: number, missing: number, detection?: {tp: number, fp: number, fn: number, tn: number}} & Record<string, number | object>} Figures
 */

/**
 * @param {{scorer: string, corpus: string, predictions: string, only?: string}} what paths, and a subset: single or split
 * @returns {Figures}
 */
export function score({ scorer, corpus, predictions, only }) {
  // It runs only where its own address is the one it is called by: a link on the way is another.
  const words = [realpathSync(scorer), '--corpus', corpus, '--predictions', predictions, '--json'];
  if (only) words.push('--only', only);
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}
