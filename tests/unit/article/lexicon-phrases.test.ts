// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import type { LexiconEntry } from '../../../utils/rules/types';
import { blockLines } from '../../helpers/block-lines';
import { articlePage, item, type LexiconCase, linked } from '../../helpers/lexicon-page';

/** What a language's page says: its true paragraphs, and titles of other stories. */
const caseOf = ({ lang }: LexiconEntry): LexiconCase =>
  JSON.parse(readFileSync(join(import.meta.dirname, `lexicon/${lang}.json`), 'utf8'));

/** How a phrase of each kind stands amid a story, where no class names it. */
const forms = {
  related: (phrase: string, { related }: LexiconCase) =>
    `<p><strong>${phrase} ${linked(related[0]?.[1] ?? '')}</strong></p>`,
  whole: (phrase: string) => `<p>${phrase}</p>`,
  promo: (phrase: string, { title }: LexiconCase) => `<p><em>${phrase} ${linked(title)}</em></p>`,
  box: (phrase: string, { box }: LexiconCase) =>
    `<div><h3>${phrase}</h3><ul>${box.slice(1).map(item).join('')}</ul></div>`,
};
const kinds = Object.keys(forms) as (keyof typeof forms)[];

/** So many phrases of each kind stand between two true paragraphs; more make fewer pages. */
const AT_ONCE = 10;

async function linesOf(page: LexiconCase, blocks: string[]): Promise<string[]> {
  const live = new DOMParser().parseFromString(articlePage(page, blocks.join('')), 'text/html');
  const extraction = await extractArticle(live, { url: 'https://news.example/2024/03/story.html', lexicon });
  if (!extraction.ok) throw new Error(`${extraction.reason}: ${extraction.detail}`);
  return blockLines(extraction.article.body).lines;
}

describe('every phrase of the lexicon', () => {
  it.each(lexicon)('goes where it is clutter ($lang)', async (entry) => {
    const page = caseOf(entry);
    const gaps = page.truths.length - 1;
    const most = Math.max(entry.sign.length, ...kinds.map((kind) => entry[kind].length));
    for (let done = 0; done < most; done += gaps * AT_ONCE) {
      const clutter = (gap: number) =>
        kinds.flatMap((kind) => {
          const from = done + gap * AT_ONCE;
          return entry[kind].slice(from, from + AT_ONCE).map((phrase) => forms[kind](phrase, page));
        });
      const blocks = page.truths.flatMap((truth, at) => [
        `<p>${truth}</p>`,
        ...(at < gaps ? clutter(at) : []),
      ]);
      const signs = entry.sign
        .slice(done, done + gaps * AT_ONCE)
        .map((phrase) => `<p>${phrase} Rana Obeng</p>`);
      expect(await linesOf(page, [...blocks, ...signs])).toEqual(page.truths);
    }
  });

  it.each(lexicon)('stays amid a true sentence ($lang)', async (entry) => {
    const page = caseOf(entry);
    const lists = Object.entries(entry).flatMap(([name, list]) =>
      name === 'lang' ? [] : (list as string[]),
    );
    const phrases = new Set(lists.map((phrase) => phrase.toLowerCase()));
    const space = entry.lang === 'ja' || entry.lang === 'zh' ? '' : ' ';
    const sentences = Array.from(phrases, (phrase, at) => {
      const truth = page.truths[at % page.truths.length] ?? '';
      const middle = space ? truth.indexOf(space, truth.length / 2) : truth.length >> 1;
      return truth.slice(0, middle) + space + phrase + truth.slice(middle);
    });
    const lines = await linesOf(
      page,
      sentences.map((sentence) => `<p>${sentence}</p>`),
    );
    expect(lines).toEqual(sentences);
  });
});
