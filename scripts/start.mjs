// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

if (existsSync(join(root, 'node_modules', 'puppeteer-core'))) {
  const { start } = await import('./start/start.mjs');
  process.exitCode = await start(process.argv.slice(2));
} else {
  console.error('The packages are missing: run `npm ci` first.');
  process.exitCode = 1;
}
