// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import { blockLines } from '../../helpers/block-lines';
import { type LexiconCase, lexiconPage } from '../../helpers/lexicon-page';

const folder = join(import.meta.dirname, 'lexicon');

describe('clutter goes and true sentences with the same words stay, in', () => {
  it('every language of the lexicon', () => {
    const tags = lexicon.map(({ lang }) => `${lang}.json`).sort();
    const bases = readdirSync(folder).map((name) => name.replace(/-\w+(?=\.json)/, ''));
    expect([...new Set(bases)].sort()).toEqual(tags);
  });

  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const page: LexiconCase = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      expect(page.truths.length).toBeGreaterThanOrEqual(6);
      const live = new DOMParser().parseFromString(lexiconPage(page), 'text/html');
      const extraction = await extractArticle(live, {
        url: 'https://news.example/2024/03/story.html',
        lexicon,
      });
      if (!extraction.ok) throw new Error(`${extraction.reason}: ${extraction.detail}`);
      expect(blockLines(extraction.article.body).lines).toEqual(page.truths);
    });
  }
});
