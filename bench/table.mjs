#!/usr/bin/env node
// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from './markdown-table.mjs';
import { score } from './score.mjs';
import { setNamed } from './sets.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

const USAGE = `usage: table.mjs --corpora DIR --eval score.mjs [--corpus news,noisy:single,…] [--extractors saring,readability,defuddle]
  [--limit N] [--pipeline FILE] [--into FILE.md]`;
const EXTRACT = join(import.meta.dirname, 'extract.mjs');

try {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      eval: { type: 'string' },
      corpus: {
        type: 'string',
        default:
          'news,news:nameless,news:undeclared,benchmark,benchmark:nameless,noisy:single,noisy:split,segments',
      },
      extractors: { type: 'string', default: 'saring,readability,defuddle' },
      limit: { type: 'string' },
      pipeline: { type: 'string' },
      into: { type: 'string' },
    },
  });
  const { corpora, eval: scorer } = values;
  if (!corpora || !scorer) throw new Error(USAGE);
  if (!existsSync(scorer)) throw new Error(`No scorer at ${scorer}.`);
  const passed = [
    ...(values.limit ? ['--limit', values.limit] : []),
    ...(values.pipeline ? ['--pipeline', values.pipeline] : []),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'saring-bench-'));
  const extractors = values.extractors.split(',');
  const parts = [`${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`];
  for (const subset of values.corpus.split(',')) {
    const { corpus: name, taking, only, file } = setNamed(subset);
    const corpus = join(corpora, name);
    const figures = extractors.map((extractor) => {
      const predictions = join(folder, `${file}-${extractor}.jsonl`);
      if (!existsSync(predictions)) {
        const how = ['--extractor', extractor, ...(taking ? [`--${taking}`] : []), ...passed];
        extract(corpus, predictions, how);
      }
      return score({ scorer, corpus, predictions, only });
    });
    parts.push(markdownTable(subset.replace(':', ', '), extractors, figures));
  }
  const text = parts.join('\n\n');
  if (values.into) writeBetweenMarks(values.into, 'scores', text);
  else console.log(text);
  console.error(`Predictions are in ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * @param {string} corpus
 * @param {string} out
 * @param {string[]} rest
 */
function extract(corpus, out, rest) {
  console.error([corpus, ...rest].join(' '));
  execFileSync(process.execPath, [EXTRACT, '--corpus', corpus, '--out', out, ...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Short hash of the commit measured; a plus sign says that the tree had changes besides. */
function commit() {
  const git = (/** @type {string[]} */ ...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'utils', 'entrypoints') ? '+' : '')
  );
}
