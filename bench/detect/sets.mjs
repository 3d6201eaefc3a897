// @ts-check
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../corpus.mjs';
import { ownPages } from './pages/index.mjs';

/**
 * @typedef {import('../corpus.mjs').Row & {type: 'article' | 'other', kind: string}} Labelled
 * @typedef {{name: string, folder: string, rows: Labelled[]}} LabelledSet
 */

/** Pages of `segments` whose address isn't known stand at this one, which is a front page's. */
const UNKNOWN = 'https://example.com/';

/**
 * Our own pages, in two halves, and the corpora of a folder. Pages of all corpora but `noisy` and `noisy-b` are articles, or in
 * `segments` what a reader might ask to read: entries of lexicons, pages of firms and shops among them.
 * @param {string | undefined} corpora
 * @returns {LabelledSet[]}
 */
export function readSets(corpora) {
  const folder = mkdtempSync(join(tmpdir(), 'saring-detect-'));
  const own = ownPages().map((page, at) => {
    const file = `${at}.html`;
    writeFileSync(join(folder, file), page.html);
    return { ...page, file, truth: {} };
  });
  const halves = /** @type {const} */ (['tuned', 'unseen']).map((half) => ({
    name: `own pages: ${half}`,
    folder,
    rows: own.filter((page) => page.half === half),
  }));
  const given = ['noisy', 'noisy-b', 'news', 'benchmark', 'segments'].flatMap((name) => {
    const from = corpora && join(corpora, name);
    if (!from || !existsSync(from)) return [];
    const rows = readCorpus(from)
      .filter(({ url }) => url !== UNKNOWN)
      .map((row) => {
        const type = /** @type {'article' | 'other'} */ (row.truth.type ?? 'article');
        return { ...row, type, kind: 'pages of the corpus' };
      });
    return [{ name, folder: from, rows }];
  });
  return [...halves, ...given];
}
