// @ts-check
import { takeNames } from './nameless.mjs';
import { serve } from './serve.mjs';
import { openWorld } from './world.mjs';

/**
 * Whether pages are read without the names their authors gave, or, in the same tab, once more without.
 * @typedef {boolean | 'too'} Nameless
 */

/** How long a page may take, in ms, from its request to its prediction. */
const PATIENCE = 30_000;

/**
 * The prediction for one page. Never throws: a page that crashes, hangs or fails is `{id, error}`.
 * @param {import('./tabs.mjs').Tabs} tabs
 * @param {string} folder
 * @param {import('./corpus.mjs').Row} row
 * @param {{extractor: import('./extractors.mjs').Extractor, scripts: boolean, nameless?: Nameless}} options
 */
export async function predict(tabs, folder, row, options) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
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
 * @param {{extractor: import('./extractors.mjs').Extractor, scripts: boolean, nameless?: Nameless}} options
 */
async function readPage(tabs, folder, row, { extractor, scripts, nameless }) {
  const tab = await tabs.open();
  const crashed = new Promise((_, reject) => tab.once('error', reject));
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined)); // a tab that is gone needs no answer
  const work = async () => {
    await serve(tab, folder, row, { scripts });
    await tab.goto(row.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const evaluate = await openWorld(tab);
    if (nameless === true) await evaluate(`(${takeNames})()`);
    // `void 0`: what a script evaluates to is often a function or a promise, and nobody wants it.
    for (const source of extractor.inject) await evaluate(`${source}\n;void 0`);
    const prediction = await evaluate(extractor.ask);
    if (nameless !== 'too') return prediction;
    await evaluate(`(${takeNames})()`);
    return { ...prediction, nameless: await evaluate(extractor.ask) };
  };
  const prediction = await Promise.race([work(), crashed]);
  await tab.close();
  return prediction;
}
