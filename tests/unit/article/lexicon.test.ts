import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../utils/article/words';
import { lexicon } from '../../../utils/rules/lexicon';

const words = wordsOf(lexicon);

describe('the lexicon', () => {
  it('has each language once, and every list sorted without doubles', () => {
    const langs = lexicon.map((entry) => entry.lang);
    expect(new Set(langs).size).toBe(langs.length);
    for (const { lang, ...lists } of lexicon) {
      for (const [name, list] of Object.entries(lists)) {
        const folded = list.map((phrase) => phrase.toLowerCase());
        expect(new Set(folded).size, `${lang} ${name} has doubles`).toBe(folded.length);
        expect(
          list.every((phrase) => phrase === phrase.trim() && phrase),
          `${lang} ${name}`,
        ).toBe(true);
      }
    }
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
});
