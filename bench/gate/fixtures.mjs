// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';

const folder = join(import.meta.dirname, '../../tests/fixtures');

/**
 * How the built pipeline reads the project's own fixtures in Chromium: shares (0 to 1) of those whose body, title and
 * captions are as their author meant them. Where one isn't, its name goes to stderr.
 * @param {import('../extractors.mjs').Extractor} extractor
 */
export async function readFixtures(extractor) {
  const names = readdirSync(folder);
  const rows = names.map((name) => {
    const truth = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    return { id: name, url: truth.url, file: `${name}/source.html`, truth };
  });
  const predictions = await run(folder, rows, { extractor, scripts: false });
  /** @type {Record<string, boolean[]>} */
  const found = { exact: [], title: [], captions: [] };
  for (const [at, { id, truth }] of rows.entries()) {
    const read = /** @type {any} */ (predictions[at]);
    const answers = {
      exact: words(truth.lines.join('\n')) === words(read.text ?? ''),
      title: truth.title && words(truth.title) === words(read.title ?? ''),
      captions: truth.captions?.every((/** @type {string} */ one) => read.captions?.some(holds(one))),
    };
    for (const [figure, answer] of Object.entries(answers)) {
      if (answer === undefined) continue;
      found[figure]?.push(Boolean(answer));
      if (!answer) console.error(`${id}: ${figure} is not as expected`);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([figure, answers]) => [figure, share(answers)]));
}

/** @param {boolean[]} answers */
const share = (answers) => answers.filter(Boolean).length / (answers.length || 1);

/**
 * Letters and digits alone, so that only words and their order count.
 * @param {string} text
 */
const words = (text) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** @param {string} caption */
const holds = (caption) => (/** @type {string} */ other) => words(other).includes(words(caption));
