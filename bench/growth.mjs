#!/usr/bin/env node
// @ts-check
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractor } from './extractors.mjs';
import { longPage } from './growth/long-page.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { run } from './run.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * How the time grows with the page: one article ever longer, with as many promo lines, boxes of links and comments as
 * it has paragraphs. Prints ms (medians) and µs a paragraph; `--into FILE.md` writes them between the marks there.
 */
const SIZES = [250, 500, 1000, 2000, 4000];
const ROUNDS = 5;
const EXTRACTORS = ['saring', 'readability'];

const folder = mkdtempSync(join(tmpdir(), 'saring-growth-'));
for (const size of SIZES) writeFileSync(join(folder, `${size}.html`), longPage(size));

/** @type {Record<string, number[]>} ms by extractor, one a size */
const medians = {};
for (const name of EXTRACTORS) {
  const chosen = extractor(name, { pipeline: pipelineFile, rules: true });
  const rows = SIZES.flatMap((size) =>
    Array.from({ length: ROUNDS }, (_, round) => ({
      id: `${size}`,
      url: `https://kabar.example/2024/05/12/pasar-pindah-ke-dermaga-lama-${round}`,
      file: `${size}.html`,
      truth: {},
    })),
  );
  const predictions = await run(folder, rows, { extractor: chosen, scripts: false });
  medians[name] = SIZES.map((size) => {
    const times = predictions
      .filter(({ id }) => id === `${size}`)
      .map((one) => Number(/** @type {any} */ (one).ms));
    return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  });
}

const text = [
  `| paragraphs | ${EXTRACTORS.map((name) => `${name} ms | µs a paragraph`).join(' | ')} |`,
  `| ---: | ${EXTRACTORS.map(() => '---: | ---:').join(' | ')} |`,
  ...SIZES.map((size, at) => {
    const cells = EXTRACTORS.flatMap((name) => {
      const ms = medians[name]?.[at] ?? Number.NaN;
      return [Math.round(ms), Math.round((ms * 1000) / size)];
    });
    return `| ${size} | ${cells.join(' | ')} |`;
  }),
].join('\n');
const into = process.argv.indexOf('--into');
if (into > 0) writeBetweenMarks(process.argv[into + 1] ?? '', 'growth', text);
else console.log(text);
