#!/usr/bin/env node
// @ts-check
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { extractor } from './extractors.mjs';
import { Learning } from './learning.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { run } from './run.mjs';
import { isTaking, TAKINGS } from './takings.mjs';

const USAGE = `usage: extract.mjs --corpus DIR --out FILE.jsonl [--limit N] [--only id,id]
  [--extractor saring|readability|defuddle] [--pipeline FILE] [--no-rules] [--scripts] [--learn]
  [--${Object.keys(TAKINGS).join(' | --')}]`;

try {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string' },
      only: { type: 'string' },
      extractor: { type: 'string', default: 'saring' },
      pipeline: { type: 'string' },
      'no-rules': { type: 'boolean', default: false },
      scripts: { type: 'boolean', default: false },
      learn: { type: 'boolean', default: false },
      ...Object.fromEntries(Object.keys(TAKINGS).map((name) => [name, { type: 'boolean' }])),
    },
  });
  const { corpus, out, pipeline, scripts } = values;
  if (!corpus || !out) throw new Error(USAGE);
  const rows = readCorpus(corpus, {
    limit: values.limit ? Number(values.limit) : undefined,
    only: values.only?.split(','),
  });
  const chosen = extractor(values.extractor, {
    pipeline: () => pipeline ?? pipelineFile(),
    rules: !values['no-rules'],
  });
  const predictions = await run(corpus, rows, {
    extractor: chosen,
    scripts,
    learning: values.learn ? await Learning.begun() : undefined,
    taking: Object.keys(TAKINGS)
      .filter(isTaking)
      .find((name) => name in values),
  });
  writeFileSync(out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
