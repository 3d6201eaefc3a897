// @ts-check
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './browsers.mjs';
import { countTests, listFailures } from './test/counts.mjs';
import { runTool } from './test/run-tool.mjs';

/**
 * Runs one of the long suites of tests/suites in one browser; the last line printed is `N passed, N failed`.
 * `node scripts/suite.mjs NAME [--kind chromium|firefox] …`; the other words are the suite's own.
 */
const PATIENCE = 6 * 60; // minutes
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'chromium' },
    payloads: { type: 'string' },
    corpus: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string' },
    at: { type: 'string' },
    limit: { type: 'string' },
  },
});
const { kind, payloads, corpus, ...numbers } = values;
const [name = ''] = positionals;
const folder = await mkdtemp(join(tmpdir(), 'saring-suite-'));
const report = join(folder, 'report.json');
let counts = { passed: 0, failed: 1 };

try {
  if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`No browser ${kind}: chromium or firefox.`);
  needBrowser(kind);
  const options = { payloads: place(payloads), corpus: place(corpus), ...numbersOf(numbers) };
  const words = ['run', '--config', 'vitest.suites.config.ts', '--project', kind, `${name}.suite`];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const env = { SUITE_OPTIONS: JSON.stringify(options) };
  const failure = await runTool('vitest', [...words, ...reporters], env, PATIENCE).catch((error) => error);
  const told = JSON.parse(await readFile(report, 'utf8'));
  counts = countTests(told);
  for (const failed of listFailures(told))
    console.log(`\nFailed: ${failed.split(/: expected |\n {4}at /)[0]}`);
  // An error outside of any test fails the run without failing a test.
  if (failure && !counts.failed) counts.failed = 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

/**
 * A path as the one who typed it means it.
 * @param {string | undefined} path
 */
function place(path) {
  if (path === undefined) return undefined;
  const found = resolve(process.env.INIT_CWD ?? '.', path);
  if (!existsSync(found)) throw new Error(`There is no ${found}.`);
  return found;
}

/** @param {Record<string, string | undefined>} words */
function numbersOf(words) {
  const entries = Object.entries(words).map(([name, word]) => {
    const number = Number(word);
    if (word !== undefined && !(Number.isInteger(number) && number >= 0))
      throw new Error(`--${name} takes a whole number, not ${word}.`);
    return [name, word === undefined ? undefined : number];
  });
  return Object.fromEntries(entries);
}
