#!/usr/bin/env node
// @ts-check
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { extractor } from './extractors.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { serve } from './serve.mjs';
import { Tabs } from './tabs.mjs';
import { openWorld } from './world.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * What a first reading costs, and reading the same page again: one page at a time, each extractor in a tab of its own.
 * Prints medians over the pages; ratios are medians of each page's own. `--into FILE.md` writes between the marks there.
 */
const USAGE = 'usage: speed.mjs --corpus DIR [--pages N] [--into FILE.md]';
const EXTRACTORS = ['saring', 'readability', 'defuddle'];
/** Readings of one page; the last half of them are "again". */
const READINGS = 10;

try {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      pages: { type: 'string', default: '28' },
      into: { type: 'string' },
    },
  });
  const { corpus } = values;
  if (!corpus) throw new Error(USAGE);
  const all = readCorpus(corpus);
  const step = Math.max(1, Math.floor(all.length / Number(values.pages)));
  const rows = all.filter((_, at) => at % step === 0).slice(0, Number(values.pages));
  const tabs = new Tabs();
  /** @type {Record<string, Times[]>} by extractor, one a page */
  const times = Object.fromEntries(EXTRACTORS.map((name) => [name, []]));
  for (const row of rows) {
    for (const name of EXTRACTORS) times[name]?.push(await timesOf(tabs, corpus, row, name));
  }
  await tabs.close();
  const text = table(times);
  if (values.into) writeBetweenMarks(values.into, 'speed', text);
  else console.log(text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * In ms: until the script has run that brings the extractor, its first reading of the page, and a later one.
 * @typedef {{script: number, first: number, again: number}} Times
 */

/**
 * @param {Tabs} tabs
 * @param {string} corpus
 * @param {import('./corpus.mjs').Row} row
 * @param {string} name
 * @returns {Promise<Times>}
 */
async function timesOf(tabs, corpus, row, name) {
  const { inject, ask } = extractor(name, { pipeline: pipelineFile, rules: true });
  const tab = await tabs.open();
  await serve(tab, corpus, row, { scripts: false });
  await tab.goto(row.url, { waitUntil: 'domcontentloaded' });
  const evaluate = await openWorld(tab);
  let script = 0;
  for (const source of inject) {
    // Sent before and run from there: the way to the page isn't what is measured.
    await evaluate(`globalThis.source = ${JSON.stringify(source)}; void 0`);
    script += await evaluate(
      '(() => { const start = performance.now(); (0, eval)(source); return performance.now() - start; })()',
    );
  }
  /** @type {number[]} */
  const readings = [];
  for (let reading = 0; reading < READINGS; reading++) readings.push(Number((await evaluate(ask)).ms));
  await tab.close();
  return { script, first: readings[0] ?? Number.NaN, again: median(readings.slice(READINGS >> 1)) };
}

/** @param {Record<string, Times[]>} times */
function table(times) {
  const row = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = ['', 'script ms', 'first reading ms', '÷ Readability’s', 'read again ms', '÷ Readability’s'];
  const own = (/** @type {string} */ name, /** @type {keyof Times} */ what) =>
    (times[name] ?? []).map((one) => one[what]);
  const ratio = (/** @type {string} */ name, /** @type {keyof Times} */ what) => {
    const base = own('readability', what);
    return median(own(name, what).map((ms, at) => ms / (base[at] ?? Number.NaN))).toFixed(2);
  };
  const ms = (/** @type {string} */ name, /** @type {keyof Times} */ what) =>
    median(own(name, what)).toFixed(1);
  const lines = EXTRACTORS.map((name) =>
    row([
      name,
      ms(name, 'script'),
      ms(name, 'first'),
      ratio(name, 'first'),
      ms(name, 'again'),
      ratio(name, 'again'),
    ]),
  );
  return [row(head), row(['---', ...head.slice(1).map(() => '---:')]), ...lines].join('\n');
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
