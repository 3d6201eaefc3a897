import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../utils/article/learnt/hash';
import { isSiteKnowledge, learn } from '../../../../utils/article/learnt/learn';
import { normalWords } from '../../../../utils/article/learnt/normal';
import type { Seen, SiteKnowledge } from '../../../../utils/article/learnt/types';
import { isEnough } from '../../../../utils/article/learnt/weigh';

const seenOn = (article: number, lines = 200): Seen => ({
  article: hashOf(`article ${article}`),
  subject: [article + 1],
  lines: Array.from({ length: lines }, (_, at) => ({
    hash: hashOf(`line ${at % 2 ? at : `${article} ${at}`}`),
    slots: [hashOf(`slot ${at}`)],
    frame: hashOf(`frame ${at % 7}`),
    place: 'amid',
    isProse: false,
    isKept: true,
  })),
});

describe('what is known of a site', () => {
  it('stays small, however much is read, and the same through JSON', () => {
    let known: SiteKnowledge | undefined;
    for (let article = 0; article < 150; article++) known = learn(known, seenOn(article), 20_000 + article);
    expect(known?.articles).toBe(150);
    expect(JSON.stringify(known).length).toBeLessThan(6600); // 300 sites: under 2 MB
    expect(isSiteKnowledge(JSON.parse(JSON.stringify(known)))).toBe(true);
    expect(learn(JSON.parse(JSON.stringify(known)), seenOn(7000), 1)).toEqual(learn(known, seenOn(7000), 1));
  });

  it.each([null, 1, {}, { version: 1, articles: 1, day: 1, last: '', lines: '<b>' }, { version: 2 }])(
    'is not believed to be %j',
    (value) => {
      expect(isSiteKnowledge(value)).toBe(false);
    },
  );
});

describe('a line in its normal form', () => {
  it.each([
    ['Edisi ke-112', 'Edisi KE 113!', 'id'],
    ['Terbit Senin, 12 Mei 2025', 'Terbit Kamis, 1 Agustus 2024', 'id'],
    ['1,204 readers  agree', '7 readers agree', 'en'],
  ])('is the same for “%s” and “%s”', (one, other, lang) => {
    expect(normalWords(one, lang)).toEqual(normalWords(other, lang));
  });

  it('keeps words that only begin like a month', () => {
    expect(normalWords('Market 5', 'en')).not.toEqual(normalWords('Summit 5', 'en'));
  });
});

describe('how often is enough', () => {
  it.each([
    ['little', { on: 1, of: 1, subjects: 1 }, true],
    ['little', { on: 1, of: 9, subjects: 2 }, false],
    ['more', { on: 1, of: 1, subjects: 2 }, false],
    ['more', { on: 2, of: 2, subjects: 3 }, true],
    ['more', { on: 2, of: 2, subjects: 1 }, false],
    ['most', { on: 2, of: 2, subjects: 3 }, false],
    ['most', { on: 3, of: 3, subjects: 4 }, true],
    ['most', { on: 3, of: 3, subjects: 1 }, false],
    ['most', { on: 3, of: 6, subjects: 4 }, false],
    ['never', { on: 60, of: 60, subjects: 60 }, false],
  ] as const)('with %s care, for %j: %s', (care, standing, enough) => {
    expect(isEnough(standing, care)).toBe(enough);
  });
});
