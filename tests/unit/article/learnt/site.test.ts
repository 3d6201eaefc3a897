// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/article/extract-article';
import { learn } from '../../../../utils/article/learnt/learn';
import type { SiteKnowledge } from '../../../../utils/article/learnt/types';
import { lexicon } from '../../../../utils/rules/lexicon';
import { blockLines } from '../../../helpers/block-lines';
import { background, type HarbourArticle, harbour } from '../../../helpers/harbour-site';

async function read({ url, html }: HarbourArticle, known?: SiteKnowledge, keep?: string[]) {
  const live = new DOMParser().parseFromString(html, 'text/html');
  const extraction = await extractArticle(live, { url, lexicon, force: true, known, keep });
  if (!extraction.ok) throw new Error(extraction.reason);
  const { article, report, seen } = extraction;
  return { lines: blockLines(article.body).lines, removals: report.removals, seen };
}

/** Reads articles in their order, as one who comes back to a site. */
async function readAll(articles: readonly HarbourArticle[]) {
  let known: SiteKnowledge | undefined;
  const readings: (Awaited<ReturnType<typeof read>> & HarbourArticle)[] = [];
  for (const article of articles) {
    const reading = await read(article, known);
    if (!reading.seen) throw new Error('It teaches nothing.');
    known = JSON.parse(JSON.stringify(learn(known, reading.seen, 20_000))) as SiteKnowledge;
    readings.push({ ...article, ...reading });
  }
  return { known: known as SiteKnowledge, readings };
}

describe('a site that is read again', { timeout: 120_000 }, () => {
  it('is clean from the third article on, with all that is true', async () => {
    const { readings } = await readAll(harbour);
    expect(readings[0]?.lines).toEqual(expect.arrayContaining(readings[0]?.story ?? []));
    expect(readings[0]?.lines.filter((line) => readings[0]?.site.includes(line)).length).toBeGreaterThan(0);
    for (const { lines, story } of readings.slice(2)) expect(lines).toEqual(story);
    const reasons = readings[5]?.removals.filter(({ step }) => step === 'learnt').map(({ rule }) => rule);
    expect(reasons).toContain('stands on 6 of 6 articles of this site');
  });

  it('keeps the background that a running affair has in several stories', async () => {
    const affair = harbour.filter(({ story }) => story.includes(background));
    const { readings } = await readAll([
      ...affair,
      ...affair.map((one) => ({ ...one, url: `${one.url}-b` })),
    ]);
    for (const { lines } of readings) expect(lines).toContain(background);
  });

  it('counts an article once, however often it is read', async () => {
    const { known } = await readAll([harbour[0], harbour[0], harbour[0]] as HarbourArticle[]);
    expect(known.articles).toBe(1);
    const again = await read(harbour[0] as HarbourArticle, known);
    expect(again.lines).toEqual(expect.arrayContaining(harbour[0]?.story ?? []));
    expect(again.removals.filter(({ step }) => step === 'learnt')).toEqual([]);
  });

  it('never again takes a line that the reader brought back', async () => {
    const { known, readings } = await readAll(harbour.slice(0, 4));
    const edition = readings[3]?.removals.find(({ text }) => text.startsWith('Tide'));
    const back = await read(harbour[3] as HarbourArticle, known, [edition?.text ?? '']);
    if (!back.seen) throw new Error('It teaches nothing.');
    const next = await read(harbour[4] as HarbourArticle, learn(known, back.seen, 20_001));
    expect(next.lines).toContain(harbour[4]?.site[1]);
  });
});
