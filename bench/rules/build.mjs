// @ts-check
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { packedLexicon } from '../../scripts/packed-lexicon.mjs';

const root = join(import.meta.dirname, '../..');
const REMOVING = join(import.meta.dirname, 'removing.mjs');
const IMPORTS = '\0imports';

/**
 * Builds the pipeline with `removing.mjs` in the place of the project's own.
 * @returns {Promise<string>} the path of the built file
 */
export async function buildTelling() {
  const outDir = mkdtempSync(join(tmpdir(), 'saring-rules-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [packedLexicon(), standIns],
    build: {
      outDir,
      lib: {
        entry: join(root, 'entrypoints/pipeline.ts'),
        formats: ['iife'],
        name: 'saringTelling',
        fileName: () => 'pipeline.js',
      },
    },
  });
  return join(outDir, 'pipeline.js');
}

/** @type {import('vite').Plugin} */
const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(source) {
    if (source === '#imports') return IMPORTS;
    return /\/removing$/.test(source) ? REMOVING : undefined;
  },
  load: (id) =>
    id === IMPORTS ? 'export const defineUnlistedScript = (main) => (main(), undefined);' : undefined,
};
