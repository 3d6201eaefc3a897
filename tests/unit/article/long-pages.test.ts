import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../utils/article/extract/leaf';

describe('a page that is very long', () => {
  it('may have more blocks than a call takes arguments', () => {
    expect(firstOf(new Set(Array.from({ length: 400_000 }, (_, at) => 400_000 - at)))).toBe(1);
  });
});
