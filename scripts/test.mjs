// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers.mjs';
import { buildExtension, root } from './build.mjs';
import { addUp, countTests, listFailures } from './test/counts.mjs';
import { runNode, runTool } from './test/run-tool.mjs';

/** @typedef {import('./test/counts.mjs').Counts} Counts */

/** Everything a change has to pass, one after the other; the last line printed is `N passed, N failed`. */
const kinds = /** @type {const} */ (['chromium', 'firefox']);
/** Told once more at the end, where a long output is cut. */
const failures = /** @type {string[]} */ ([]);
const folder = await mkdtemp(join(tmpdir(), 'saring-test-'));

try {
  const counts = [await check(), await unit(), await build(), await lint(), await gate(), await endToEnd()];
  const { passed, failed } = addUp(counts);
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function check() {
  return addUp([
    await step('Lint and format', () => runTool('biome', ['check', '.'])),
    await step('Types', () => runTool('tsc', ['--noEmit'])),
  ]);
}

function unit() {
  return tests('Unit tests', 'unit', []);
}

/** One after the other: two builds at once would write the same generated types. */
async function build() {
  const counts = [];
  for (const kind of kinds) counts.push(await step(`Build for ${kind}`, () => buildExtension(kind)));
  return addUp(counts);
}

function lint() {
  return step('Add-on lint', () => runTool('addons-linter', [join('.output', 'firefox-mv3')]));
}

/** How well the built pipeline reads, in Chromium: no figure may fall below its floor. */
async function gate() {
  const browser = await step('Browser: chromium', async () => needBrowser('chromium'));
  if (browser.failed) return browser;
  return step('Quality gate', () => runNode(join('bench', 'gate.mjs')));
}

/** A browser that is missing and can't be installed is a failure, not a reason to skip. */
async function endToEnd() {
  const counts = [];
  for (const kind of kinds) {
    counts.push(await step(`Browser: ${kind}`, async () => needBrowser(kind)));
    if (counts.at(-1)?.failed) continue;
    const words = ['--config', 'vitest.e2e.config.ts', '--project', kind];
    counts.push(await tests(`End to end in ${kind}`, kind, words, { E2E_BUILDS: join(root, '.output') }));
  }
  return addUp(counts);
}

/**
 * A step that passes in silence, and fails as one failed test.
 * @param {string} name
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Counts>}
 */
async function step(name, act) {
  console.log(`\n— ${name}`);
  try {
    await act();
    return { passed: 0, failed: 0 };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.log(said);
    failures.push(`${name}: ${said}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs vitest and counts its tests.
 * @param {string} title
 * @param {string} name of its report
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function tests(title, name, words, env) {
  const report = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ran = await step(title, () => runTool('vitest', ['run', ...reporters, ...words], env));
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text) failures.push(...listFailures(JSON.parse(text)));
  const counts = text ? countTests(JSON.parse(text)) : { passed: 0, failed: 0 };
  // An error outside of any test fails the run without failing a test.
  return ran.failed && !counts.failed ? addUp([counts, ran]) : counts;
}
