// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { removing as telling } from '../../../bench/rules/removing.mjs';
import { rulesTable } from '../../../bench/rules/table.mjs';
import { truthOf } from '../../../bench/rules/truth.mjs';
import { weigh } from '../../../bench/rules/weigh.mjs';
import { Kept } from '../../../utils/article/dom/kept';
import { removing } from '../../../utils/article/dom/removing';

const told = globalThis as import('../../../bench/rules/removing.mjs').Told;
const PAGE = '<p id="a">The quay is open again.</p><p id="b">Subscribe now.</p><p id="c"></p>';
const BODY = 'The quay is open again.\nIt was closed for nine years.';

afterEach(() => {
  delete told.saringTaken;
  delete told.saringWithout;
});

/** Takes the three paragraphs of the page by two rules. */
function take(by: typeof removing) {
  document.body.innerHTML = PAGE;
  const { remove, removals } = by('clean', new Kept(document.body));
  for (const [id, rule] of [
    ['a', 'aside'],
    ['b', 'promo'],
    ['c', 'promo'],
  ] as const)
    remove(document.getElementById(id) as Element, rule);
  return { removals, left: document.body.innerHTML };
}

describe('what tells of rules', () => {
  it('takes what the project’s own takes', () => {
    expect(take(telling)).toEqual(take(removing));
  });

  it('tells what it takes, whole, and leaves what the rule that is off would', () => {
    told.saringTaken = [];
    told.saringWithout = 'clean: aside';
    expect(take(telling).left).toBe('<p id="a">The quay is open again.</p>');
    expect(told.saringTaken).toEqual([{ rule: 'clean: promo', html: '<p id="b">Subscribe now.</p>' }]);
  });
});

describe('lines, by the truth', () => {
  it('are true where they are the body’s or a caption’s, junk where they are neither nor the head’s', () => {
    const truth = truthOf({ title: 'The quay', body: BODY, captions: ['The quay in spring, from above'] });
    expect(truth?.isTrue('The quay is open again.')).toBe(true);
    expect(truth?.isTrue('The quay in spring, from above')).toBe(true);
    expect(truth?.isJunk('Subscribe now.')).toBe(true);
    expect(truth?.isJunk('The quay')).toBe(false);
  });

  it('are neither where the truth has only parts', () => {
    const truth = truthOf({ with: ['The quay is open again.'], without: ['Subscribe now.'] });
    expect(truth?.isTrue('It was closed for nine years.')).toBe(false);
    expect(truth?.isJunk('It was closed for nine years.')).toBe(false);
    expect(truth?.isJunk('Subscribe now.')).toBe(true);
  });

  it('have no truth on a page that is no article', () => {
    expect(truthOf({ type: 'other' })).toBeUndefined();
  });
});

describe('a rule', () => {
  const truth = { body: BODY, without: ['Subscribe now.'] };
  const shown = (text: string) => ({ text, captions: [] });
  const same = (body: string, text: string) => (body === text ? 1 : 0.5);

  it('is weighed by what it took and what shows without it', () => {
    const read = {
      article: true,
      ...shown(BODY),
      taken: [{ rule: 'clean: promo', lines: ['Subscribe now.'] }],
      without: { 'clean: promo': shown(`${BODY}\nSubscribe now.`) },
    };
    expect(weigh(truth, read, same)).toEqual([
      { rule: 'clean: promo', lines: 1, lost: [], junk: 1, f1: 0.5, held: 1, kept: 0 },
    ]);
  });

  it('loses a true line only where it is shown nowhere else', () => {
    const taken = [{ rule: 'refine: pull quote', lines: BODY.split('\n') }];
    const read = { article: true, ...shown('The quay is open again.'), taken, without: {} };
    expect(weigh(truth, read, same)[0]?.lost).toEqual(['It was closed for nine years.']);
  });

  it('stands first in the table where it loses most', () => {
    const one = { set: 'news', id: 'a', lines: 1, lost: [], junk: 1, f1: 0, held: 0, kept: 0 };
    const rows = rulesTable([
      { ...one, rule: 'wins', f1: 0.5 },
      { ...one, rule: 'loses', lost: ['True.'], junk: 0, kept: -1 },
    ]).split('\n');
    expect(rows.slice(2)).toEqual([
      '| loses | 1 | 1 | 1 | 0 | 0 | 0 | −1 |',
      '| wins | 1 | 1 | 0 | 1 | +50.0 | 0 | 0 |',
    ]);
  });
});
