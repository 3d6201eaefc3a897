import { describe, expect, it } from 'vitest';
import { formatPublished } from '../../../components/reader/format-date';

describe('a date of publication', () => {
  it("is shown in the reader's language, and names its zone", () => {
    expect(formatPublished('2021-11-27T20:23:00+07:00', 'id')).toMatch(
      /^2[78] November 2021 pukul \d\d\.\d\d \S+/,
    );
    expect(formatPublished('2021-11-27T20:23:00+07:00', 'en-GB')).toMatch(
      /^2[78] November 2021 at \d\d:\d\d \S+/,
    );
  });

  it('stays the day it is where the page gives no time', () => {
    expect(formatPublished('2021-11-27', 'en-GB')).toBe('27 November 2021');
  });

  it.each(['', 'yesterday', '2021-13-45'])('is left out where it is none: %o', (iso) => {
    expect(formatPublished(iso, 'en')).toBeUndefined();
  });
});
