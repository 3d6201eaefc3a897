// @ts-check
import { siteOf } from './learning.mjs';
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
  const sites = options.learning ? bySite(rows) : rows.map((_, index) => [index]);
  let next = 0;
  let done = 0;
  const lane = async () => {
    const tabs = new Tabs();
    for (const index of inTurn()) {
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
  /** What a lane is to read next; where sites teach, all pages of one, in their order. */
  function* inTurn() {
    for (let site = sites[next++]; site; site = sites[next++]) yield* site;
  }
  await Promise.all(Array.from({ length: Math.min(lanes, rows.length) }, lane));
  return predictions;
}

/**
 * The places of rows, those of one site together.
 * @param {import('./corpus.mjs').Row[]} rows
 */
function bySite(rows) {
  /** @type {Map<string, number[]>} */
  const sites = new Map();
  rows.forEach((row, index) => {
    sites.set(siteOf(row), [...(sites.get(siteOf(row)) ?? []), index]);
  });
  return [...sites.values()];
}
