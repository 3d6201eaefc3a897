#!/usr/bin/env node
// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../scripts/build.mjs';
import { launchBrowser } from '../scripts/drive/launch.mjs';
import { startServer } from '../scripts/serve.mjs';
import { answerNoise, noise } from './quiet/noise.mjs';
import { writeBetweenMarks } from './write-between-marks.mjs';

/**
 * What third parties are asked for on a noisy page, and what they send, with and without an open reader. The article's
 * own pictures aren't counted. Prints a table; `--into FILE.md` writes it between the marks there.
 */
/** Rounds of requests that the page's scripts try while it loads, and then. Each is seven requests, every 150 ms or when the machine comes to it. */
const COMING = 20;
const READING = 60;
const OWN = [`*://*.${noise.site}/*`];
const ALL = ['*://*/*'];

/** @typedef {import('../scripts/drive/types').Drive} Drive */
/** @typedef {{ name: string, origins: string[], chosen: boolean, opens: boolean }} Way */
/** @type {Way[]} */
const ways = [
  { name: 'without Saring', origins: [], chosen: false, opens: false },
  { name: 'a click alone', origins: [], chosen: false, opens: true },
  { name: 'a click, all sites granted', origins: ALL, chosen: false, opens: true },
  { name: 'opens by itself, its site granted', origins: OWN, chosen: true, opens: false },
  { name: 'opens by itself, all sites granted', origins: ALL, chosen: true, opens: false },
];

let heard = { requests: 0, bytes: 0 };
const server = await startServer((asked) => {
  const answer = answerNoise(asked);
  if (noise.isNoise(asked.url.href)) {
    heard.requests += 1;
    heard.bytes += answer?.body.length ?? 0;
  }
  return answer;
});
const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const taken = () => {
  const { requests, bytes } = heard;
  heard = { requests: 0, bytes: 0 };
  return [requests, Math.round(bytes / 1000)];
};

/** @type {string[]} */
const rows = [];
try {
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const extension = await buildExtension(kind);
    for (const way of ways)
      rows.push(`| ${kind} | ${way.name} | ${(await measure(kind, extension, way)).join(' | ')} |`);
  }
} finally {
  await server.close();
}
const text = [
  `| | | requests while it loads | kB | in ${READING} rounds of reading | kB |`,
  '|---|---|---:|---:|---:|---:|',
  ...rows,
].join('\n');
const into = process.argv.indexOf('--into');
if (into > 0) writeBetweenMarks(process.argv[into + 1] ?? '', 'quiet', text);
else console.log(text);

/**
 * @param {import('../scripts/browsers.mjs').Kind} kind
 * @param {string} extension
 * @param {Way} way
 */
async function measure(kind, extension, { origins, chosen, opens }) {
  const profile = await mkdtemp(join(tmpdir(), 'saring-quiet-'));
  const drive = await launchBrowser({ kind, extension, proxyPort: server.port, profile, willing: true });
  try {
    if (origins.length) await drive.grant(origins);
    if (chosen) await choose(drive);
    const page = await drive.newPage();
    taken();
    await page.goto(noise.article);
    await rounds(page, COMING);
    if (opens) await drive.clickButton(page);
    while ((opens || chosen) && !(await drive.inReader(page, ({ dialog }) => dialog.open))) await sleep(20);
    // What is on its way while the reader opens belongs to the loading.
    await sleep(1000);
    const loading = taken();
    await rounds(page, READING);
    return [...loading, ...taken()];
  } finally {
    await drive.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Waits until the page has tried so many more rounds.
 * @param {import('puppeteer-core').Page} page
 * @param {number} more
 */
async function rounds(page, more) {
  const tried = () => page.evaluate(() => Number(/** @type {any} */ (window).tries ?? 0));
  const end = (await tried()) + more;
  while ((await tried()) < end) await sleep(50);
}

/** @param {Drive} drive */
async function choose(drive) {
  const page = await drive.openExtensionPage('options.html');
  await page.evaluate((site) => {
    const { browser, chrome } = /** @type {any} */ (globalThis);
    return (browser ?? chrome).runtime.sendMessage({
      saring: 'chooseSites',
      input: { [site]: { read: 'always' } },
    });
  }, noise.site);
  await sleep(500); // the rules follow the choice
  await page.close();
}
