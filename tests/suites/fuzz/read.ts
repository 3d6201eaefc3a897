import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Pipeline } from '../../../entrypoints/pipeline';
import type { Drive } from '../../../scripts/drive/types';
import { openOwnWorld } from './own-world';

/** The longest we may work on a page, in ms. */
const LONGEST = 5000;

/** Reads the page in a tab by the built pipeline, and gives what is wrong with how it went: a line for each fault. */
export async function readFaults(drive: Drive, page: Page): Promise<string[]> {
  const extension = inject('extensions')[drive.kind];
  const source = readFileSync(join(extension, 'pipeline.js'), 'utf8');
  const world = await openOwnWorld(drive, page);
  await world.evaluate(`void (() => {${source}\n})()`);
  const before = await world.worked();
  const { ms, faults } = (await world.evaluate(`(${ask})()`)) as Awaited<ReturnType<typeof ask>>;
  const after = await world.worked();
  const worked = before === undefined || after === undefined ? ms : after - before;
  if (worked > LONGEST) faults.push(`took ${(worked / 1000).toFixed(1)} s`);
  return [...faults, ...world.thrown.map((error) => `not caught: ${error}`)];
}

/** Runs beside the pipeline. */
async function ask(): Promise<{ ms: number; faults: string[] }> {
  const { saringPipeline } = globalThis as unknown as { saringPipeline: Pipeline };
  const faults: string[] = [];
  const start = performance.now();
  try {
    const { article } = saringPipeline.detect();
    if (typeof article !== 'boolean') faults.push(`detection says ${article}`);
  } catch (error) {
    faults.push(`detection threw ${error}`);
  }
  try {
    const answer = await saringPipeline.extract({ force: true });
    if (answer.ok) {
      const { title, body, byline, published, url } = answer.article;
      if (typeof title !== 'string' || !body || byline.some((name) => typeof name !== 'string'))
        faults.push('an article without its parts');
      if (published && Number.isNaN(Date.parse(published))) faults.push(`published ${published}`);
      if (!/^https?:/.test(url)) faults.push(`of ${url}`);
    } else if (answer.reason === 'broken') faults.push(`broken: ${answer.detail}`);
    else if (!answer.reason) faults.push('no article, and no reason');
  } catch (error) {
    faults.push(`reading threw ${error}`);
  }
  if (Object.keys(Object.prototype).length) faults.push('our Object.prototype is not as it was');
  return { ms: performance.now() - start, faults };
}
