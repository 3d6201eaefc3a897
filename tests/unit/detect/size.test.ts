import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** Bytes, gzipped. Each page of a chosen site gets this file before anything else. Of these 50 are what lets it pause on large pages, and 450
 * what looks into shadow trees, and what tells threads, notices and lists from stories. */
const BUDGET = 7500;

it('detection stays small enough for the first file of every page', async () => {
  const entry = join(import.meta.dirname, '../../../utils/article/detect.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, name: 'detect', formats: ['iife'] } },
  });
  const [result] = [built].flat();
  const code = result && 'output' in result ? result.output[0].code : '';
  expect(code).toContain('json-ld article'); // that it was built at all
  expect(gzipSync(code).length).toBeLessThan(BUDGET);
});
