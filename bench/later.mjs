#!/usr/bin/env node
// @ts-check
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { score } from './score.mjs';

/** What the scorer says of the third article of each site and later: of what `extract.mjs --learn` read when two or more were known. */
const USAGE = 'usage: later.mjs --corpus DIR --predictions FILE.jsonl [--known N] [--shared DIR]';

try {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      predictions: { type: 'string' },
      known: { type: 'string', default: '2' },
      shared: { type: 'string', default: join(import.meta.dirname, '../../shared') },
    },
  });
  const { corpus, predictions, known, shared } = values;
  if (!corpus || !predictions) throw new Error(USAGE);
  const read = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const later = new Set(read.filter((one) => one.known >= Number(known)).map(({ id }) => id));
  const rows = readCorpus(corpus).filter(({ id }) => later.has(id));
  const folder = mkdtempSync(join(tmpdir(), 'saring-later-'));
  writeFileSync(join(folder, 'index.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(score({ scorer: join(shared, 'eval/score.mjs'), corpus: folder, predictions }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
