// @ts-check
import { serve } from './serve.mjs';
import { TAKINGS } from './takings.mjs';
import { openWorld } from './world.mjs';

/**
 * `taking` goes off a page before it is read; without each of `also` it is read once more, in the same tab.
 * `patience`: how long it may take, in ms from its request to its prediction; 30 s where left out.
 * With `learning`, the page is read with what the pages of its site before it taught, and teaches.
 * @typedef {{patience?: number, extractor: import('./extractors.mjs').Extractor, scripts: boolean, taking?: import('./takings.mjs').Taking, also?: import('./takings.mjs').Taking[], learning?: import('./learning.mjs').Learning}} How
 */

const PATIENCE = 30_000;

/**
 * The prediction for one page. Never throws: a page that crashes, hangs or fails is `{id, error}`.
 * @param {import('./tabs.mjs').Tabs} tabs
 * @param {string} folder
 * @param {import('./corpus.mjs').Row} row
 * @param {How} options
 */
export async function predict(tabs, folder, row, options) {
  const { patience = PATIENCE } = options;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience);
  });
  try {
    return { id: row.id, ...(await Promise.race([readPage(tabs, folder, row, options), late])) };
  } catch (error) {
    await tabs.discard();
    return {
      id: row.id,
      error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {import('./tabs.mjs').Tabs} tabs
 * @param {string} folder
 * @param {import('./corpus.mjs').Row} row
 * @param {How} options
 */
async function readPage(tabs, folder, row, { extractor, scripts, taking, also = [], learning }) {
  const tab = await tabs.open();
  const crashed = new Promise((_, reject) => tab.once('error', reject));
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // a tab that is gone needs no answer
  const work = async () => {
    await serve(tab, folder, row, { scripts });
    await tab.goto(row.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const evaluate = await openWorld(tab);
    if (taking) await evaluate(`(${TAKINGS[taking]})(), void 0`);
    // `void 0`: what a script evaluates to is often a function or a promise, and nobody wants it.
    for (const source of extractor.inject) await evaluate(`${source}\n;void 0`);
    if (learning) await evaluate(learning.handedTo(row));
    const prediction = await evaluate(extractor.ask);
    if (learning) learning.take(row, prediction);
    for (const taking of also) {
      await evaluate(`globalThis.undo = (${TAKINGS[taking]})(), void 0`);
      prediction[taking] = await evaluate(extractor.ask);
      await evaluate('globalThis.undo?.()');
    }
    return prediction;
  };
  const prediction = await Promise.race([work(), crashed]);
  await tab.close();
  return prediction;
}
