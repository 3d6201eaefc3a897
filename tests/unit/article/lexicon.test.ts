import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../utils/article/dom/text';
import { wordsOf } from '../../../utils/article/words';
import { lexicon } from '../../../utils/rules/lexicon';

const words = wordsOf(lexicon);

const phrases = lexicon.flatMap(({ lang, ...lists }) =>
  Object.entries(lists).flatMap(([category, list]) => list.map((phrase) => ({ lang, category, phrase }))),
);
const told = (found: typeof phrases) =>
  found.map(({ lang, category, phrase }) => `${lang} ${category}: ${phrase}`);

describe('the lexicon', () => {
  it('has each language once, each from the file of its name', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../utils/rules/lexicon'));
    expect(lexicon.map(({ lang }) => `${lang}.json`)).toEqual(files.sort());
  });

  it('has every list sorted, without doubles that differ by case or apostrophe only', () => {
    for (const { lang, ...lists } of lexicon) {
      for (const [name, list] of Object.entries(lists)) {
        const folded = list.map((phrase) => phrase.toLowerCase().replace(/’/g, "'"));
        expect(new Set(folded).size, `${lang} ${name} has doubles`).toBe(folded.length);
        expect(list, `${lang} ${name}`).toEqual(list.toSorted(byLetters));
      }
    }
  });

  it('writes phrases as pages do: composed, with single spaces, without empty ends', () => {
    const odd = phrases.filter(
      ({ phrase }) => phrase !== phrase.normalize('NFC').trim().replace(/\s+/g, ' ') || !phrase,
    );
    expect(told(odd)).toEqual([]);
  });

  it('has no phrase that can never be found, for a mark before it', () => {
    const openings = phrases.filter(({ category }) => !/^(whole|box|desk|thanks)$/.test(category));
    const lost = openings.filter(({ category, phrase }) => !words.opens(category as 'promo', phrase));
    expect(told(lost)).toEqual([]);
  });

  it('has no label that can never be found, for a mark behind it', () => {
    const labels = phrases.filter(({ category }) =>
      /^(whole|box|comments|length|credit|next|all|page|more)$/.test(category),
    );
    const lost = labels.filter(({ category, phrase }) => !words.is(category as 'whole', phrase));
    expect(told(lost)).toEqual([]);
  });

  it('has appeals of two words or more, so that no true sentence begins with one by chance', () => {
    const short = phrases.filter(
      ({ category, phrase }) =>
        /^(promo|thanks)$/.test(category) && countWords(phrase) < 2 && !/[:：?]$/.test(phrase),
    );
    expect(told(short).filter((line) => !LONE.test(line))).toEqual([]);
  });

  it('knows labels whatever their case, numbers and marks', () => {
    for (const label of [
      'ADVERTISEMENT',
      'Close Ads',
      'Scroll untuk membaca',
      'Halaman:',
      'Halaman 2 / 5',
      'Iklan',
    ])
      expect(words.is('whole', label), label).toBe(true);
  });

  it('takes no sentence for a label, and ends a phrase where a word ends', () => {
    expect(words.is('whole', 'Iklan itu dipasang di mulut gang.')).toBe(false);
    expect(words.opens('related', 'Baca jugalah')).toBe(0);
    expect(words.opens('related', 'Baca juga : Kali Mendung')).toBeGreaterThan(0);
    expect(words.opens('related', '関連記事はこちら')).toBeGreaterThan(0);
  });

  it('takes no chapter for a label: "Part 2" and "In 2024" in the languages where a label is spelled so', () => {
    for (const heading of ['Del 2', 'Deel 2', 'In 2024', 'X', 'Stand 2024', 'New 2'])
      expect(words.is('whole', heading) || words.is('box', heading), heading).toBe(false);
  });
});

/** Single words that speak to the reader ("follow us") or are said of rights only; Korean writes several words as one. */
const LONE =
  /^(ar promo: تابعنا|ar promo: تابعونا|es promo: S|fr promo: \S+-(nous|vous)|it promo: Seguici|sw promo: Tufuat|de promo: Transparenzhinweis|tr promo: (E-b|B)ültenimize|ko promo: )/;

/** By lower case letters, then as they stand. */
function byLetters(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : one < other ? -1 : 1;
}
