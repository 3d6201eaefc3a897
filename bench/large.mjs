#!/usr/bin/env node
// @ts-check
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { address, largePage, shapes } from './large/pages.mjs';
import { traceTasks } from './large/trace-tasks.mjs';
import { pipelineFile } from './pipeline-file.mjs';
import { Tabs } from './tabs.mjs';
import { openWorld } from './world.mjs';

/**
 * How a page of megabytes is read: for how long at a time its thread is held, and when the article is there. Prints a
 * table. `--size whole` reads all of those that are too large, not their first part. `--pipeline FILE` takes another build's, to compare; `--profile` names what the time goes into, on stderr.
 */
const { values } = parseArgs({
  options: {
    pipeline: { type: 'string' },
    only: { type: 'string', default: '' },
    mb: { type: 'string', default: '3,10' },
    profile: { type: 'boolean', default: false },
    size: { type: 'string', default: 'first' },
  },
});
const source = readFileSync(values.pipeline ?? pipelineFile(), 'utf8');
console.log(
  '| page | MB | elements | longest task, ms | tasks over 200 ms | all tasks, ms | until read, ms | if too large | read |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |');
for (const shape of shapes.filter((name) => name.includes(values.only))) {
  for (const mb of values.mb.split(',').map(Number)) {
    const tabs = new Tabs(); // a browser each: the memory of one page is another's pause
    console.log(await row(tabs, shape, mb));
    await tabs.close();
  }
}

/**
 * @param {Tabs} tabs
 * @param {string} shape
 * @param {number} mb
 */
async function row(tabs, shape, mb) {
  const tab = await tabs.open();
  await tab.setRequestInterception(true);
  const body = largePage(shape, mb * 1e6);
  tab.on('request', (request) => {
    if (request.url() === address) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else void request.abort('aborted');
  });
  await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const evaluate = await openWorld(tab);
  await evaluate(`${source}; void 0`);
  const stop = values.profile ? await profile(tab) : undefined;
  const traced = await traceTasks(tab);
  const found = await evaluate(`(${ask})(${JSON.stringify(values.size)})`);
  const tasks = await traced();
  await stop?.();
  const over = tasks.filter((ms) => ms > 200).length;
  const used = tasks.reduce((sum, ms) => sum + ms, 0);
  const cells = [
    shape,
    mb,
    found.elements,
    Math.round(Math.max(...tasks)),
    over,
    Math.round(used),
    Math.round(found.ms),
    found.size,
    found.read,
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * In the page: reads it as a click does.
 * @param {'whole' | 'first'} size of one that is too large
 */
async function ask(size) {
  const start = performance.now();
  let extraction = await globalThis.saringPipeline?.extract({ force: false });
  const isTooLarge = extraction?.ok === false && extraction.reason === 'too-large';
  if (isTooLarge) extraction = await globalThis.saringPipeline?.extract({ force: true, size });
  return {
    ms: performance.now() - start,
    elements: document.getElementsByTagName('*').length,
    size: isTooLarge ? size : '',
    read: extraction?.ok ? `${extraction.article.wordCount} words` : extraction?.reason,
  };
}

/** @param {import('puppeteer-core').Page} tab */
async function profile(tab) {
  const session = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const at = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(
      profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
    );
    const lines = source.split('\n');
    /** @type {{id: number, ms: number}[]} the calls that hold the thread now */
    let open = [];
    /** @type {Map<string, number>} */
    const longest = new Map();
    const close = (/** @type {{id: number, ms: number}[]} */ calls) => {
      for (const [index, { id, ms }] of calls.entries()) {
        if (ms < 50 || (calls[index + 1]?.ms ?? 0) > ms * 0.8) continue;
        const { functionName, lineNumber, columnNumber } = /** @type {any} */ (at.get(id)).callFrame;
        const code = (lines[lineNumber] ?? '').slice(columnNumber, columnNumber + 110);
        const name = `${functionName} ${code}`;
        longest.set(name, Math.max(longest.get(name) ?? 0, ms));
      }
    };
    for (const [index, id] of (profile.samples ?? []).entries()) {
      if (at.get(id)?.callFrame.functionName === '(garbage collector)') continue;
      /** @type {number[]} */
      const path = [];
      for (let node = at.get(id); node; node = at.get(parents.get(node.id) ?? -1)) path.unshift(node.id);
      const same = open.findIndex((call, depth) => call.id !== path[depth]);
      if (same >= 0) {
        close(open.slice(same));
        open = open.slice(0, same);
      }
      const ms = (profile.timeDeltas?.[index] ?? 0) / 1000;
      for (const call of open) call.ms += ms;
      for (const id of path.slice(open.length)) open.push({ id, ms });
    }
    close(open);
    for (const [name, ms] of [...longest].sort(([, one], [, other]) => other - one))
      console.error(`${Math.round(ms)} ms ${name}`);
  };
}
