import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../../scripts/packed-lexicon.mjs';
import { lexicon } from '../../../utils/rules/lexicon';
import { packedEntry } from '../../../utils/rules/packed-entry';

const rules = join(import.meta.dirname, '../../../utils/rules');

/** What the build makes of a language's file. */
function built(lang: string): string {
  const { resolveId, load } = packedLexicon() as unknown as {
    resolveId(source: string, importer: string): string;
    load(this: { addWatchFile(file: string): void }, id: string): string;
  };
  const id = resolveId(`./lexicon/${lang}.json`, join(rules, 'lexicon.ts'));
  return load.call({ addWatchFile: () => undefined }, id);
}

describe('the packed lexicon', () => {
  it('says what its files say, in lower case, in every language', () => {
    for (const { lang } of lexicon) {
      const [, name, text] = /packedEntry\((".*?"), (".*")\);$/s.exec(built(lang)) ?? [];
      const entry = packedEntry(JSON.parse(name ?? ''), JSON.parse(text ?? ''));
      const file = JSON.parse(readFileSync(join(rules, `lexicon/${lang}.json`), 'utf8'));
      const lower = Object.entries(file).map(([name, phrases]) => [
        name,
        Array.isArray(phrases) ? [...new Set(phrases.map((phrase) => phrase.toLowerCase()))] : phrases,
      ]);
      expect({ ...entry }).toEqual(Object.fromEntries(lower));
    }
  });
});
