// @ts-check
import { join } from 'node:path';
import { getDomain } from 'tldts';
import { runnerImport } from 'vite';

/** @typedef {typeof import('../utils/article/learnt/learn')} Learn */

/** What the sites of a corpus have taught so far, and the reading of their next page with it. */
export class Learning {
  /** @type {Map<string, import('../utils/article/learnt/types').SiteKnowledge>} */
  #known = new Map();
  #day = 20_000;
  /** @type {Learn['learn']} */
  #learn;

  /** @param {Learn['learn']} learn */
  constructor(learn) {
    this.#learn = learn;
  }

  /** The project's own way to learn, from its source. */
  static async begun() {
    const root = join(import.meta.dirname, '..');
    const { module } = await runnerImport(join(root, 'utils/article/learnt/learn.ts'), {
      root,
      logLevel: 'error',
    });
    return new Learning(/** @type {Learn} */ (module).learn);
  }

  /**
   * Source that puts what is known of a row's site where the extractor looks for it.
   * @param {import('./corpus.mjs').Row} row
   */
  handedTo(row) {
    const known = this.#known.get(siteOf(row));
    return `globalThis.saringTaught = ${JSON.stringify({ known })}, void 0`;
  }

  /**
   * Learns of a prediction, takes off it what taught, and writes on it how many articles were known before.
   * @param {import('./corpus.mjs').Row} row
   * @param {{seen?: import('../utils/article/learnt/types').Seen, known?: number}} prediction
   */
  take(row, prediction) {
    const known = this.#known.get(siteOf(row));
    const { seen } = prediction;
    if (seen) this.#known.set(siteOf(row), this.#learn(known, seen, this.#day));
    delete prediction.seen;
    prediction.known = known?.articles ?? 0;
  }
}

/** @param {import('./corpus.mjs').Row} row */
export const siteOf = ({ url }) => getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;
