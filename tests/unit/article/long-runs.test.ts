import { describe, expect, it } from 'vitest';
import { countWords } from '../../../utils/article/dom/text';
import { repairJson } from '../../../utils/article/metadata/json-text';

/** Where the time grows with the square of the length, these take minutes: nobody overlooks that. */
describe('a page that hands over very long runs of one character does not hang the reader', () => {
  it('in a line of dashes', () => {
    expect(countWords('-'.repeat(400_000))).toBe(0);
  });

  it('in blanks amid broken JSON-LD', () => {
    expect(JSON.parse(repairJson(`{"a": ${' '.repeat(400_000)} 1,}`))).toEqual({ a: 1 });
  });
});
