#!/usr/bin/env node
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countLayouts } from './detect/layouts.mjs';
import { readSets } from './detect/sets.mjs';
import { report } from './detect/table.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { run } from './run.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * How well the built pipeline tells articles from other pages, what that costs, and whether it makes the browser lay out
 * a page. Over our own labelled pages and the corpora, where they are. `--into FILE.md` writes between the marks there.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(root, '../shared/corpus') },
    into: { type: 'string' },
    only: { type: 'string' },
  },
});

const pipeline = readFileSync(pipelineFile(), 'utf8');
const extractor = { inject: [pipeline], ask: `(${judge})()` };
const chosen = values.only?.split(',');
const sets = readSets(existsSync(values.corpora) ? values.corpora : undefined).filter(
  ({ name }) => !chosen || chosen.includes(name),
);
const judged = [];
for (const set of sets) {
  console.error(`${set.name}: ${set.rows.length} pages`);
  const found = await run(set.folder, set.rows, { extractor, scripts: false, lanes: 1 });
  judged.push({ name: set.name, rows: set.rows.map((row, at) => ({ ...row, ...found[at] })) });
}
const layouts = await countLayouts(sets, pipeline);
const text = report(judged, layouts);
if (values.into) writeBetweenMarks(values.into, 'detect', text);
else console.log(text);

/** In the page: what detection says, and how long the first call takes. */
function judge() {
  const pipeline = globalThis.saringPipeline;
  if (!pipeline) return { error: 'the pipeline did not start' };
  const start = performance.now();
  const { article, sure, score, reasons } = pipeline.detect();
  return { ms: performance.now() - start, article, sure, score, reasons };
}
