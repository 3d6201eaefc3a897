// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import { blockLines } from '../../helpers/block-lines';

const fixtures = join(import.meta.dirname, '../../fixtures');

it.each([
  'nameless--comment-title-above-the-story',
  'offers--comments-longer-than-the-story',
  'verses--in-a-block-named-widget',
])('a body that a style hides until scripts have run is read as if it were shown: %s', async (name) => {
  const live = new DOMParser().parseFromString(
    readFileSync(join(fixtures, name, 'source.html'), 'utf8'),
    'text/html',
  );
  live.body.setAttribute('style', 'opacity: 0; visibility: hidden');
  const { url, lines } = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
  const extraction = await extractArticle(live, { url, lexicon });
  if (!extraction.ok) throw new Error(extraction.reason);
  expect(blockLines(extraction.article.body).lines).toEqual(lines);
});
