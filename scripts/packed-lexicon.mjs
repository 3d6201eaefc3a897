// @ts-check
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '\0lexicon:';

/**
 * Builds each language of the lexicon as one string, of which a list is read when it is asked for. As objects they are two
 * fifths of what a click has to parse before anything runs, and a page is asked for a few languages of all. In lower case,
 * as phrases are compared: that packs 2 kB smaller.
 * @returns {import('vite').Plugin}
 */
export function packedLexicon() {
  return {
    name: 'packed-lexicon',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !/^\.\/lexicon\/\w+\.json$/.test(source)) return undefined;
      // Not by its own name: what ends in .json is read as JSON.
      return MARK + join(dirname(importer), source).replace(/\.json$/, '');
    },
    load(id) {
      if (!id.startsWith(MARK)) return undefined;
      const file = `${id.slice(MARK.length)}.json`;
      this.addWatchFile(file);
      const { lang, ...lists } = JSON.parse(readFileSync(file, 'utf8'));
      const text = Object.entries(lists).map(([name, phrases]) =>
        [name, ...new Set(phrases.map((/** @type {string} */ phrase) => phrase.toLowerCase()))].join('\t'),
      );
      const reader = join(dirname(dirname(file)), 'packed-entry.ts');
      if (lang !== basename(file, '.json')) throw new Error(`${file} says that it is ${lang}.`);
      return `import { packedEntry } from ${JSON.stringify(reader)};
export default packedEntry(${JSON.stringify(lang)}, ${JSON.stringify(`\n${text.join('\n')}\n`)});`;
    },
  };
}
