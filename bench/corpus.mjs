// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * A row of a corpus' index.jsonl: one page, and the further pages of the same article.
 * @typedef {{id: string, url: string, file: string, pages?: {url: string, file: string}[], truth: Record<string, unknown>}} Row
 */

/**
 * The rows of a corpus, in the order of its index. Throws where the index is missing or isn't JSON lines.
 * @param {string} folder
 * @param {{limit?: number, only?: string[]}} [choice]
 * @returns {Row[]}
 */
export function readCorpus(folder, { limit, only } = {}) {
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.filter((row) => !only || only.includes(row.id)).slice(0, limit);
}

/**
 * The HTML of a page, unpacked where it is gzipped.
 * @param {string} folder
 * @param {string} file
 */
export function readPage(folder, file) {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
