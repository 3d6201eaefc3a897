#!/usr/bin/env node
// @ts-check
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { extractor } from './extractors.mjs';
import { readFixtures } from './gate/fixtures.mjs';
import { fallen, raised, readFloors, writeFloors } from './gate/floors.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { run } from './run.mjs';
import { score } from './score.mjs';
import { setNamed } from './sets.mjs';
import { TAKINGS } from './takings.mjs';

/**
 * The quality gate: fails where a figure falls below its floor. The fixtures are always read, the corpora where they
 * are. `--raise` lifts the floors to what was measured; nothing lowers them.
 */
const root = join(import.meta.dirname, '..');

try {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: join(root, '../shared') },
      raise: { type: 'boolean', default: false },
    },
  });
  const floors = readFloors();
  const saring = extractor('saring', { pipeline: pipelineFile, rules: true });
  const folder = mkdtempSync(join(tmpdir(), 'saring-gate-'));
  /** @type {string[]} */
  const below = [];
  for (const [set, own] of Object.entries(floors)) {
    /** @type {Record<string, unknown> | undefined} */
    const measured = set === 'fixtures' ? await readFixtures(saring) : await readShared(set);
    if (!measured) {
      console.log(`${set}: no such corpus here, not measured.`);
      continue;
    }
    const figures = Object.keys(own).map((figure) => `${figure} ${Number(measured[figure]).toFixed(3)}`);
    console.log(`${set}: ${figures.join(', ')}`);
    below.push(...fallen(set, own, measured));
    if (values.raise) floors[set] = raised(own, measured);
  }
  for (const sentence of below) console.error(sentence);
  if (values.raise) writeFloors(floors);
  process.exitCode = below.length ? 1 : 0;

  /** @param {string} set as `setNamed` knows them */
  async function readShared(set) {
    const { corpus: name, only, file } = setNamed(set);
    const corpus = join(values.shared, 'corpus', name);
    const scorer = join(values.shared, 'eval/score.mjs');
    if (!existsSync(corpus) || !existsSync(scorer)) return undefined;
    const predictions = join(folder, `${file}.jsonl`);
    if (!existsSync(predictions)) await predictAll(corpus, name);
    const figures = score({ scorer, corpus, predictions, only });
    const { junkKept, junkOf, paragraphsKept, paragraphsOf } = figures;
    return {
      ...figures,
      ...(junkOf ? { junkLeftOut: 1 - Number(junkKept) / Number(junkOf) } : {}),
      ...(paragraphsOf ? { paragraphsThere: Number(paragraphsKept) / Number(paragraphsOf) } : {}),
    };
  }

  /**
   * Reads a corpus; where its pages without names or data have floors, those too, in the same tabs.
   * @param {string} corpus
   * @param {string} name
   */
  async function predictAll(corpus, name) {
    const takings = /** @type {import('./takings.mjs').Taking[]} */ (Object.keys(TAKINGS));
    const also = takings.filter((taking) => `${name}:${taking}` in floors);
    const found = await run(corpus, readCorpus(corpus), { extractor: saring, scripts: false, also });
    const write = (/** @type {string} */ set, /** @type {object[]} */ lines) =>
      writeFileSync(
        join(folder, `${setNamed(set).file}.jsonl`),
        lines.map((one) => `${JSON.stringify(one)}\n`).join(''),
      );
    write(name, found);
    for (const taking of also) {
      write(
        `${name}:${taking}`,
        found.map(({ id, error, [taking]: read }) => ({ id, error, ...read })),
      );
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
