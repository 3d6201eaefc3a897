// @ts-check
import { predict } from './predict.mjs';
import { Tabs } from './tabs.mjs';

/** Pages at a time, each in a browser of its own, so that one that hangs takes no other with it. */
const LANES = 2;

/**
 * Predictions for the rows of a corpus, in their order. Progress goes to stderr.
 * @param {string} folder
 * @param {import('./corpus.mjs').Row[]} rows
 * @param {import('./predict.mjs').How & {lanes?: number}} options `lanes`: pages at a time, 2 where left out; 1 for times that a neighbour would spoil
 */
export async function run(folder, rows, { lanes = LANES, ...options }) {
  /** @type {({id: string, error?: string} & Partial<Record<import('./takings.mjs').Taking, object>>)[]} */
  const predictions = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    const tabs = new Tabs();
    for (let index = next++; index < rows.length; index = next++) {
      const row = /** @type {import('./corpus.mjs').Row} */ (rows[index]);
      const prediction = await predict(tabs, folder, row, options);
      predictions[index] = prediction;
      done++;
      const { error } = prediction;
      if (error || done % 25 === 0 || done === rows.length) {
        console.error(`${done}/${rows.length} ${error ? `${row.id}: ${error}` : ''}`);
      }
    }
    await tabs.close();
  };
  await Promise.all(Array.from({ length: Math.min(lanes, rows.length) }, lane));
  return predictions;
}
