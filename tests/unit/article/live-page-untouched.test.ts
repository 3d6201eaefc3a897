// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';

const folder = join(import.meta.dirname, '../../fixtures');

describe('the live page stays as it is', () => {
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const source = readFileSync(join(folder, name, 'source.html'), 'utf8');
      const live = new DOMParser().parseFromString(source, 'text/html');
      const before = live.documentElement.outerHTML;
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
      await extractArticle(live, { url: 'https://www.daily.example/a/b', lexicon, force: true });
      changes.push(...observer.takeRecords());
      expect(changes).toEqual([]);
      expect(live.documentElement.outerHTML).toBe(before);
    });
  }
});
