#!/usr/bin/env node
// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractor } from './extractors.mjs';
import { readCases } from './gate/cases.mjs';
import { corporaIn } from './gate/corpora.mjs';
import { readFixtures } from './gate/fixtures.mjs';
import { fallen, raised, readFloors, writeFloors } from './gate/floors.mjs';
import { pipelineFile } from './pipeline-file.mjs';

/**
 * The quality gate: fails where a figure falls below its floor. The fixtures are always read, the cases and corpora where
 * they are. `--only cases,noisy-b:single` reads fewer sets. `--raise` lifts the floors to what was measured; nothing lowers
 * them.
 */
const root = join(import.meta.dirname, '..');

try {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: join(root, '../shared') },
      only: { type: 'string' },
      raise: { type: 'boolean', default: false },
    },
  });
  const floors = readFloors();
  const chosen = values.only?.split(',') ?? Object.keys(floors);
  const unknown = chosen.find((set) => !(set in floors));
  if (unknown) throw new Error(`No floors for ${unknown}: ${Object.keys(floors).join(', ')}.`);
  const saring = extractor('saring', { pipeline: pipelineFile, rules: true });
  /**
   * What isn't read as a corpus is.
   * @type {Record<string, () => Promise<Record<string, unknown> | undefined>>}
   */
  const own = {
    fixtures: () => readFixtures(saring),
    cases: async () => readCases(values.shared, root),
  };
  const readCorpusSet = corporaIn(values.shared, saring, chosen);
  /** @type {string[]} */
  const below = [];
  for (const set of chosen) {
    const least = floors[set] ?? {};
    /** @type {Record<string, unknown> | undefined} */
    const measured = await (own[set] ?? (() => readCorpusSet(set)))();
    if (!measured) {
      console.log(`${set}: not here, not measured.`);
      continue;
    }
    const figures = Object.keys(least).map((figure) => `${figure} ${Number(measured[figure]).toFixed(3)}`);
    console.log(`${set}: ${figures.join(', ')}`);
    below.push(...fallen(set, least, measured));
    if (values.raise) floors[set] = raised(least, measured);
  }
  for (const sentence of below) console.error(sentence);
  if (values.raise) writeFloors(floors);
  process.exitCode = below.length ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
