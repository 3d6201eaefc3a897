// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../utils/page/overlays/words';
import { vendors } from '../../../utils/rules/overlays/vendors';
import { overlayWords } from '../../../utils/rules/overlays/words';

const lists = ['consent', 'newsletter', 'app', 'push', 'adblock', 'promo', 'close', 'paid', 'more'] as const;

describe('the words of overlays', () => {
  it('are there for every language of the lexicon', () => {
    const lexicon = readdirSync('utils/rules/lexicon').map((name) => name.replace('.json', ''));
    expect(overlayWords.map(({ lang }) => lang)).toEqual(lexicon.sort());
  });

  it.each(overlayWords.map((entry) => [entry.lang, entry] as const))(
    'of %s are in lower case, each once, and none is missing',
    (_, entry) => {
      for (const list of lists) {
        expect(entry[list].length, list).toBeGreaterThan(0);
        expect(new Set(entry[list]).size, list).toBe(entry[list].length);
        for (const word of entry[list]) expect(word).toBe(word.toLowerCase().trim());
      }
    },
  );

  it('of a page are its own, English, Indonesian and Malay', () => {
    const german = wordsFor('de-AT', overlayWords);
    expect(german.kinds('jetzt den newsletter bestellen und eilmeldungen erhalten')).toEqual([
      'push',
      'newsletter',
    ]);
    expect(german.kinds('matikan pemblokir iklan')).toEqual(['adblock']);
    expect(german.kinds('отключите блокировщик рекламы')).toEqual([]);
    expect(wordsFor('', overlayWords).kinds('отключите блокировщик рекламы')).toEqual(['adblock']);
  });

  it('close only where they are all that a button says', () => {
    const words = wordsFor('en', overlayWords);
    expect(['Close', ' ×', 'No, thanks', '[X]', 'Tutup Iklan'].map(words.closes)).toEqual(
      Array(5).fill(true),
    );
    expect(['Close the deal', '', 'Next'].map(words.closes)).toEqual([false, false, false]);
  });
});

describe('the vendors of overlays', () => {
  it('are sorted, and their selectors are valid and stand once', () => {
    const kinds = vendors.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted());
    const all = vendors.flatMap(({ selectors }) => selectors);
    expect(new Set(all).size).toBe(all.length);
    for (const selector of all) expect(() => document.createElement('div').matches(selector)).not.toThrow();
    for (const { selectors } of vendors) expect(selectors).toEqual(selectors.toSorted());
  });
});
