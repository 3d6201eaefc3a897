// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { answerSample, sample, sampleHosts } from '../sample/sample.mjs';

/**
 * What to read, and who serves it.
 * @typedef {object} Target
 * @property {(port: number) => string} address
 * @property {import('../serve.mjs').Answerer} [answer] left out where the page is on the web
 * @property {string[]} [hosts] hosts that our server plays
 */

/**
 * The sample, a page of the web, or a file. Rejects with a sentence where the file can't be read.
 * @param {string | undefined} page
 * @returns {Promise<Target>}
 */
export async function findTarget(page) {
  if (page === undefined) return { address: () => sample.url, answer: answerSample, hosts: sampleHosts };
  if (/^https?:\/\//i.test(page)) return { address: () => webAddress(page) };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(page))
    throw new Error(`Only http and https addresses can be read, not ${page}.`);
  return fileTarget(resolve(page));
}

/** @param {string} page */
function webAddress(page) {
  if (!URL.canParse(page)) throw new Error(`This is not an address: ${page}`);
  return new URL(page).href;
}

/**
 * A file on loopback, with what lies beside it: pictures of a saved page are in a folder next to it.
 * @param {string} file
 * @returns {Promise<Target>}
 */
async function fileTarget(file) {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Error(`There is no file ${file}. An address of the web begins with https://.`);
  if (!found.isFile()) throw new Error(`${file} is not a file.`);
  const folder = dirname(file) + sep;
  return {
    address: (port) => `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    async answer({ url }) {
      const asked = resolve(folder, `.${decodeURIComponent(url.pathname)}`);
      if (!asked.startsWith(folder)) return undefined;
      const body = await readFile(asked).catch(() => undefined);
      // Without a charset, so that the page's own <meta> decides.
      return (
        body && { headers: { 'content-type': TYPES[extname(asked).toLowerCase()] ?? 'text/html' }, body }
      );
    },
  };
}

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'text/xml',
};
