import { describe, expect, it } from 'vitest';
import { key } from '../../../utils/article/dom/text';

/** The definition: letters, marks and digits of any script, everything else a space. */
const defined = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

describe('key', () => {
  it('keeps to its definition for every character, by whichever pattern it goes', () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      const text = `x${String.fromCharCode(code)}y`;
      if (key(text) !== defined(text)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });
});
