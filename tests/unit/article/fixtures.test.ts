// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import { ruleFor } from '../../../utils/rules/site-rules';
import { blockLines } from '../../helpers/block-lines';

/** What a reader must see of a fixture: the lines of the body in order, all of them and nothing else. */
interface Expected {
  url: string;
  title?: string;
  byline?: string[];
  published?: string;
  lines: string[];
  captions?: string[];
  images?: string[];
}

const folder = join(import.meta.dirname, '../../fixtures');

describe('every fixture reads as its author meant it', () => {
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const source = readFileSync(join(folder, name, 'source.html'), 'utf8');
      const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      const live = new DOMParser().parseFromString(source, 'text/html');
      const extraction = await extractArticle(live, {
        url: expected.url,
        lexicon,
        rule: ruleFor(expected.url),
      });
      if (!extraction.ok) throw new Error(`${extraction.reason}: ${extraction.detail}`);
      const { lines, captions, images } = blockLines(extraction.article.body);
      expect(lines).toEqual(expected.lines);
      if (expected.title) expect(extraction.article.title).toBe(expected.title);
      if (expected.byline) expect(extraction.article.byline).toEqual(expected.byline);
      if (expected.published) expect(extraction.article.published).toBe(expected.published);
      if (expected.captions) expect(captions).toEqual(expected.captions);
      if (expected.images) expect(images).toEqual(expected.images);
    });
  }
});
