// @vitest-environment jsdom
import { expect, describe as group, it } from 'vitest';
import { leavesOf } from '../../../utils/article/dom/blocks';
import { orOwnSection } from '../../../utils/article/extract/headline';
import { describe } from '../../../utils/article/extract/leaf';

const TITLE = 'Season of the hill races';
const LINES = Array.from(
  { length: 8 },
  (_, at) => `<div>Race ${at + 1}: the tor above Ashby, by night</div>`,
);
const COLUMN =
  '<h1>Column of the week</h1><p>What our columnist thinks of hills and of whoever marked them.</p>';

const read = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return leavesOf(page.body).map(describe);
};
const indexOf = (leaves: ReturnType<typeof read>, text: string) =>
  leaves.findIndex((leaf) => leaf.text.startsWith(text));

group('a choice beside the headline', () => {
  it('gives way to the lines under the headline, where all of it stands under other headlines', () => {
    const leaves = read(`<h1>${TITLE}</h1>${LINES.join('')}${COLUMN}`);
    const chosen = new Set([indexOf(leaves, 'What our')]);
    const own = orOwnSection(leaves, chosen, leaves[0]);
    expect([...own].map((index) => leaves[index]?.text.slice(0, 6))).toEqual(
      LINES.map((_, at) => `Race ${at + 1}`),
    );
  });

  it('stays where the story has headings of the first rank itself', () => {
    const leaves = read(`<h1>${TITLE}</h1><p>It begins in March.</p>${COLUMN}`);
    const chosen = new Set([1, indexOf(leaves, 'What our')]);
    expect(orOwnSection(leaves, chosen, leaves[0])).toBe(chosen);
  });

  it('stays where it is many times what stands between the headline and a heading that says nothing', () => {
    const lead = `<p>${'The lead of the story, in two sentences. '.repeat(6)}</p>`;
    const body = `<p>${'A paragraph of the story, as long as any. '.repeat(8)}</p>`;
    const leaves = read(`<h1>${TITLE}</h1>${lead}<h1>Tools</h1>${body.repeat(8)}`);
    const chosen = new Set([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(orOwnSection(leaves, chosen, leaves[0])).toBe(chosen);
  });

  it('stays where nothing much stands under the headline', () => {
    const leaves = read(`<h1>${TITLE}</h1><div>By our staff</div>${COLUMN}`);
    const chosen = new Set([indexOf(leaves, 'What our')]);
    expect(orOwnSection(leaves, chosen, leaves[0])).toBe(chosen);
  });
});
