#!/usr/bin/env node
// @ts-check
import { parseArgs } from 'node:util';
import { buildExtension } from '../scripts/build.mjs';
import { launchBrowser } from '../scripts/drive/launch.mjs';
import { startServer } from '../scripts/serve.mjs';
import { address, largePage, shapes } from './large/pages.mjs';
import { traceTasks } from './large/trace-tasks.mjs';

/**
 * For how long at a time a page of megabytes holds its thread from a click on the button until its article is drawn in
 * the reader, reading and drawing together: what somebody who clicks feels. Prints a table. `bench:large` measures the reading alone.
 */
const PATIENCE = 120_000;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    mb: { type: 'string', default: '3,10' },
    extension: { type: 'string' },
  },
});
const plain = address.replace('https:', 'http:');
let body = '';
const server = await startServer(({ url }) =>
  url.href === plain ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body } : undefined,
);
const extension = values.extension ?? (await buildExtension('chromium'));
console.log('| page | MB | longest task, ms | tasks over 200 ms | all tasks, ms | drawn |');
console.log('| --- | ---: | ---: | ---: | ---: | --- |');
try {
  for (const shape of shapes.filter((name) => name.includes(values.only))) {
    for (const mb of values.mb.split(',').map(Number)) {
      body = largePage(shape, mb * 1e6);
      console.log(`| ${[shape, mb, ...(await measure())].join(' | ')} |`);
    }
  }
} finally {
  await server.close();
}

/** A browser each: the memory of one page is another's pause. */
async function measure() {
  const drive = await launchBrowser({ kind: 'chromium', extension, headless: true, proxyPort: server.port });
  try {
    const page = await drive.newPage();
    await page.goto(plain, { waitUntil: 'load', timeout: PATIENCE });
    const traced = await traceTasks(page);
    await drive.clickButton(page);
    const drawn = await end(drive, page);
    const tasks = await traced();
    const over = tasks.filter((ms) => ms > 200).length;
    const used = tasks.reduce((sum, ms) => sum + ms, 0);
    return [Math.round(Math.max(...tasks)), over, Math.round(used), drawn];
  } finally {
    await drive.close();
  }
}

/**
 * Asks for the first part of a page that is too large. Resolves once the body is drawn, with what is.
 * @param {import('../scripts/drive/types').Drive} drive
 * @param {import('puppeteer-core').Page} page
 */
async function end(drive, page) {
  let size = 'the whole';
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const blocks = await drive.inReader(page, ({ reader }) => reader.querySelectorAll('.body *').length);
    if (blocks) return `${size}, ${blocks} elements`;
    const asked = await (await drive.popup())?.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Read the first part',
      );
      button?.click();
      return Boolean(button);
    });
    if (asked) size = 'the first part';
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 'nothing';
}
