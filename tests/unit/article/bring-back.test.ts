// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import { blockLines } from '../../helpers/block-lines';

const folder = 'tests/fixtures/kompas--seed-page';
const source = readFileSync(`${folder}/source.html`, 'utf8');
const { url, lines: story } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));

async function read(keep?: string[]) {
  const live = new DOMParser().parseFromString(source, 'text/html');
  const extraction = await extractArticle(live, { url, lexicon, keep });
  if (!extraction.ok) throw new Error(extraction.reason);
  return { lines: blockLines(extraction.article.body).lines, removals: extraction.report.removals };
}

describe('a removed piece that is wanted after all', () => {
  it.each(['clean', 'extract'])('comes back into the text, in its place, from what %s took', async (step) => {
    const { removals } = await read();
    const removal = removals.find((one) => one.step === step && one.text.length > 20);
    if (!removal) throw new Error(`Nothing was removed by ${step}.`);
    const again = await read([removal.text]);
    const own = (line: string) => removal.text.startsWith(line) || line.startsWith(removal.text);
    expect(again.lines.some(own)).toBe(true);
    expect(again.lines.filter((line) => story.includes(line))).toEqual(story);
    expect(again.removals).not.toContainEqual(removal);
  });

  it('is named once for every block that is not shown', async () => {
    const { lines, removals } = await read();
    expect(removals.length).toBeGreaterThan(10);
    for (const { text } of removals) expect(lines).not.toContain(text);
  });
});
