// @ts-check
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../corpus.mjs';
import { run } from '../run.mjs';
import { score } from '../score.mjs';
import { setNamed } from '../sets.mjs';
import { TAKINGS } from '../takings.mjs';
import { leftShut } from './left-shut.mjs';

/** Whose truth is partial: the scorer for those. */
const PARTIAL = new Set(['omnivore']);

/**
 * Gives figures of sets of the corpora in a folder: a function from a set's name, as `setNamed` knows it, to its figures;
 * undefined where the corpus or its scorer isn't there. Each corpus is read once; where its pages without names or data
 * are among the sets, those too, in the same tabs.
 * @param {string} shared folder with `corpus` and `eval`
 * @param {import('../extractors.mjs').Extractor} extractor
 * @param {readonly string[]} sets all that will be asked for
 */
export function corporaIn(shared, extractor, sets) {
  const folder = mkdtempSync(join(tmpdir(), 'saring-gate-'));

  /** @param {string} set */
  return async (set) => {
    const { corpus: name, only, file } = setNamed(set);
    const corpus = join(shared, 'corpus', name);
    const scorer = join(shared, 'eval', PARTIAL.has(name) ? 'partial.mjs' : 'score.mjs');
    if (!existsSync(corpus) || !existsSync(scorer)) return undefined;
    const predictions = join(folder, `${file}.jsonl`);
    if (!existsSync(predictions)) await predictAll(corpus, name);
    const figures = score({ scorer, corpus, predictions, only });
    const { junkKept, junkOf, paragraphsKept, paragraphsOf } = figures;
    const unasked = leftShut(
      readCorpus(corpus),
      readFileSync(predictions, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
    return {
      ...figures,
      ...(junkOf ? { junkLeftOut: 1 - Number(junkKept) / Number(junkOf) } : {}),
      ...(paragraphsOf ? { paragraphsThere: Number(paragraphsKept) / Number(paragraphsOf) } : {}),
      ...(unasked === undefined ? {} : { leftShut: unasked }),
    };
  };

  /**
   * @param {string} corpus
   * @param {string} name
   */
  async function predictAll(corpus, name) {
    const takings = /** @type {import('../takings.mjs').Taking[]} */ (Object.keys(TAKINGS));
    const also = takings.filter((taking) => sets.includes(`${name}:${taking}`));
    const found = await run(corpus, readCorpus(corpus), { extractor, scripts: false, also });
    const write = (/** @type {string} */ set, /** @type {object[]} */ lines) =>
      writeFileSync(
        join(folder, `${setNamed(set).file}.jsonl`),
        lines.map((one) => `${JSON.stringify(one)}\n`).join(''),
      );
    write(name, found);
    for (const taking of also) {
      write(
        `${name}:${taking}`,
        found.map(({ id, error, [taking]: read }) => ({ id, error, ...read })),
      );
    }
  }
}
