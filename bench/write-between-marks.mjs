// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a text between `<!-- name -->` and `<!-- /name -->` of a file. Throws where it has no such marks.
 * @param {string} file
 * @param {string} name
 * @param {string} text
 */
export function writeBetweenMarks(file, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, 'utf8');
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no ${start} … ${end}.`);
  writeFileSync(file, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}
