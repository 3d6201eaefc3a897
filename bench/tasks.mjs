#!/usr/bin/env node
// @ts-check
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipelineFile } from './pipeline-file.mjs';
import { run } from './run.mjs';
import { address, splitPage } from './tasks/split-story.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * How long the thread is held while the further pages of a split article come: what a reader would feel as a scroll
 * that hangs. Counts the tasks after the first page was there. Prints a table; `--into FILE.md` writes it there.
 */
const PAGES = 5;
const ROUNDS = 7;

const folder = mkdtempSync(join(tmpdir(), 'saring-tasks-'));
const pages = Array.from({ length: PAGES }, (_, at) => ({
  url: at ? `${address}?page=${at + 1}` : address,
  file: `${at + 1}.html`,
}));
for (const [at, { file }] of pages.entries()) writeFileSync(join(folder, file), splitPage(at + 1, PAGES));

const [first, ...further] = pages;
const rows = Array.from({ length: ROUNDS }, (_, round) => ({
  id: `${round}`,
  url: first?.url ?? '',
  file: first?.file ?? '',
  pages: further,
  truth: {},
}));
const extractor = { inject: [readFileSync(pipelineFile(), 'utf8')], ask: `(${ask})()` };
/** @type {any[]} */
const found = [];
// One after the other: two at a time would hold each other up.
for (const row of rows) found.push(...(await run(folder, [row], { extractor, scripts: false })));
const failed = found.find(({ error, read }) => error || read !== PAGES);
if (failed) throw new Error(`Not all pages were read: ${JSON.stringify(failed)}`);

const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const longest = found.map(({ tasks }) => Math.max(0, ...tasks));
const text = [
  '| pages | kB a page | tasks over 50 ms, median | longest task, median ms | longest of all runs, ms |',
  '| ---: | ---: | ---: | ---: | ---: |',
  `| ${PAGES} | ${Math.round(splitPage(1, PAGES).length / 1000)} | ${median(found.map(({ tasks }) => tasks.length))} | ${Math.round(median([...longest]))} | ${Math.round(Math.max(...longest))} |`,
].join('\n');
const into = process.argv.indexOf('--into');
if (into > 0) writeBetweenMarks(process.argv[into + 1] ?? '', 'tasks', text);
else console.log(text);

/** In the page: reads the whole article; `tasks` are those of 50 ms and more (no others are told) behind the first page. */
async function ask() {
  /** @type {{at: number, ms: number}[]} */
  const all = [];
  const note = (/** @type {PerformanceObserverEntryList} */ list) => {
    for (const { startTime, duration } of list.getEntries()) all.push({ at: startTime, ms: duration });
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'longtask' });
  let shown = Number.POSITIVE_INFINITY;
  const extraction = await globalThis.saringPipeline?.extract({
    force: false,
    onProgress: () => {
      shown = Math.min(shown, performance.now());
    },
  });
  await new Promise((resolve) => setTimeout(resolve, 100)); // the last task is told after its end
  note(/** @type {any} */ ({ getEntries: () => observer.takeRecords() }));
  const tasks = all.filter(({ at }) => at >= shown).map(({ ms }) => ms);
  return {
    tasks,
    read: extraction?.ok && extraction.article.pages,
    why: extraction?.ok ? '' : extraction?.reason,
  };
}
