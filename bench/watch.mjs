#!/usr/bin/env node
// @ts-check
import { join } from 'node:path';
import { root } from '../scripts/build.mjs';
import { launchBrowser } from '../scripts/drive/launch.mjs';
import { startServer } from '../scripts/serve.mjs';
import { busyPage } from './watch/busy-page.mjs';
import { timeIn } from './watch/profile.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * What it costs to keep a page clean: a long page that changes 50 times a second, cleaned by the built extension in
 * Chromium, and how many ms of each second are spent in the cleaner, by the browser's own profiler. `--into FILE.md`
 * writes the figures between the marks there.
 */
const PARAGRAPHS = [200, 2000];
const CHANGES = [0, 50, 200];
/** How long is measured, and how long before that the page settles, in s. */
const LENGTH = 10;
/** The least of so many measurements counts: whatever else the machine does only adds to it. */
const ROUNDS = 3;
const SETTLE = 4;
const HOST = 'http://www.pasarpagi.co.id';

const server = await startServer(({ url }) => {
  const [, paragraphs, changes] = url.pathname.split('/').map(Number);
  return { body: busyPage(paragraphs ?? 0, changes ?? 0) };
});
const drive = await launchBrowser({
  kind: 'chromium',
  extension: join(root, '.output', 'chrome-mv3'),
  proxyPort: server.port,
  willing: true,
});
try {
  await drive.grant(['*://*.pasarpagi.co.id/*']);
  const options = await drive.openExtensionPage('options.html');
  await options.evaluate(
    `chrome.runtime.sendMessage({ saring: 'chooseSites', input: { 'pasarpagi.co.id': { clean: true } } })`,
  );
  const rows = [];
  for (const paragraphs of PARAGRAPHS) {
    for (const changes of CHANGES) {
      const page = await drive.newPage();
      await page.goto(`${HOST}/${paragraphs}/${changes}`);
      await page.bringToFront();
      await page.waitForSelector('#lapis[data-saring-gone]', { timeout: 10_000 });
      await new Promise((resolve) => setTimeout(resolve, SETTLE * 1000));
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timeIn(page, '/cleaner.js', LENGTH));
      const ms = Math.min(...rounds);
      rows.push(`| ${paragraphs} | ${changes} | ${(ms / LENGTH).toFixed(2)} |`);
      await page.close();
    }
  }
  const text = ['| paragraphs | changes a second | ms a second |', '| ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
  const into = process.argv.indexOf('--into');
  if (into > 0) writeBetweenMarks(process.argv[into + 1] ?? '', 'watch', text);
  else console.log(text);
} finally {
  await drive.close();
  await server.close();
}
