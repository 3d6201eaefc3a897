#!/usr/bin/env node
// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bodyText } from './body-text.mjs';
import { readCorpus } from './corpus.mjs';
import { askRules } from './rules/ask.mjs';
import { buildTelling } from './rules/build.mjs';
import { rulesTable } from './rules/table.mjs';
import { weigh } from './rules/weigh.mjs';
import { run } from './run.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * For every rule that takes text away: what it took over the fixtures and all corpora that are there, how much of that was
 * true and how much junk, and what the scores lose without it. `--only id,id` reads single pages, `--lost FILE.jsonl` writes
 * the true lines that no page shows any more. `--keep FOLDER` keeps the readings, and takes those that are there: a
 * corpus may be read at a time. `--into FILE.md` writes between the marks there.
 */
const root = join(import.meta.dirname, '..');
const FIXTURES = 'fixtures';

try {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: join(root, '../shared') },
      corpus: { type: 'string', default: 'fixtures,noisy,noisy-b,omnivore,news,benchmark,segments' },
      only: { type: 'string' },
      keep: { type: 'string', default: mkdtempSync(join(tmpdir(), 'saring-rules-')) },
      lost: { type: 'string' },
      into: { type: 'string' },
    },
  });
  const f1Of = await scorer(join(values.shared, 'eval/score.mjs'));
  mkdirSync(values.keep, { recursive: true });
  /** @type {import('./extractors.mjs').Extractor | undefined} */
  let extractor;
  /** @type {import('./rules/table.mjs').Found[]} */
  const found = [];
  for (const set of values.corpus.split(',')) {
    const folder = set === FIXTURES ? join(root, 'tests/fixtures') : join(values.shared, 'corpus', set);
    if (!existsSync(folder)) continue;
    const rows = (set === FIXTURES ? fixtures(folder) : readCorpus(folder)).filter(
      ({ id }) => !values.only || values.only.split(',').includes(id),
    );
    const file = join(values.keep, `${set}.json`);
    if (!existsSync(file)) {
      console.error(`${set}: ${rows.length} pages`);
      extractor ??= {
        inject: [readFileSync(await buildTelling(), 'utf8')],
        ask: `(${askRules})(${bodyText})`,
      };
      const told = await run(folder, rows, { extractor, scripts: false, patience: 120_000 });
      writeFileSync(file, JSON.stringify(told));
    }
    const told = new Map(
      JSON.parse(readFileSync(file, 'utf8')).map((/** @type {any} */ one) => [one.id, one]),
    );
    for (const { id, truth } of rows) {
      const one = told.get(id);
      if (one?.taken) found.push(...weigh(truth, one, f1Of).map((share) => ({ ...share, set, id })));
    }
  }
  const table = rulesTable(found);
  if (values.into) writeBetweenMarks(values.into, 'rules', table);
  else console.log(table);
  if (values.lost) {
    const lines = found.flatMap(({ rule, set, id, lost }) => lost.map((text) => ({ rule, set, id, text })));
    writeFileSync(values.lost, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  console.error(`Readings are in ${values.keep}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * How well a text fits a body, as the scorer beside the corpora measures it.
 * @param {string} file
 * @returns {Promise<(body: string, text: string) => number>}
 */
async function scorer(file) {
  if (!existsSync(file)) throw new Error(`No scorer at ${file}.`);
  const { compare } = await import(pathToFileURL(file).href);
  return (body, text) => {
    const { tp, fp, fn } = compare(body, text);
    return tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : 1;
  };
}

/**
 * @param {string} folder
 * @returns {import('./corpus.mjs').Row[]}
 */
function fixtures(folder) {
  return readdirSync(folder).map((name) => {
    const truth = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    return { id: name, url: truth.url, file: `${name}/source.html`, truth };
  });
}
