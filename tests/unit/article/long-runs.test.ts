import { describe, expect, it, vi } from 'vitest';
import { countWords, spacedText } from '../../../utils/article/dom/text';
import { repairJson } from '../../../utils/article/metadata/json-text';

/** Where the time grows with the square of the length, these take minutes, and the test's patience ends. */
describe('a page that hands over very long runs of one character does not hang the reader', () => {
  it('in a line of dashes', () => {
    expect(countWords('-'.repeat(400_000))).toBe(0);
  });

  it('in links with a space between them', () => {
    const holder = document.createElement('p');
    holder.append(document.createElement('a'));
    const nodes = Array.from({ length: 200_000 }, (_, at) => document.createTextNode(at % 2 ? ' ' : 'word'));
    let at = 0;
    vi.spyOn(document, 'createTreeWalker').mockReturnValueOnce({
      nextNode: () => nodes[at++] ?? null,
    } as unknown as TreeWalker);
    const start = performance.now();
    expect(spacedText(holder)).toHaveLength(100_000 * 5 - 1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('in blanks amid broken JSON-LD', () => {
    expect(JSON.parse(repairJson(`{"a": ${' '.repeat(400_000)} 1,}`))).toEqual({ a: 1 });
  });
});
