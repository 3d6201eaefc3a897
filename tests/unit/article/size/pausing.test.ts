// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../../../utils/article/extract-article';
import { each, finish, paced, sift } from '../../../../utils/article/steps';
import { lexicon } from '../../../../utils/rules/lexicon';

const fixture = join(import.meta.dirname, '../../../fixtures/liveblog--entries-with-a-picture-each');
const url = 'https://www.kabar.example/laut/2024/05/12/kapal-lama-berlayar-lagi';
const page = () =>
  new DOMParser().parseFromString(readFileSync(join(fixture, 'source.html'), 'utf8'), 'text/html');
const numbers = Array.from({ length: 500 }, (_, at) => at);

describe('reading that pauses', () => {
  it('gives the page its thread back within each long step, not only between steps', async () => {
    let asked = 0;
    await paced(
      each(numbers, () => undefined),
      () => {
        asked++;
        return undefined;
      },
    );
    expect(asked).toBe(10);
    expect(finish(sift(numbers, (one) => one % 100 === 0))).toEqual([0, 100, 200, 300, 400]);
  });

  it('reads the same with pauses everywhere as without any', async () => {
    const breathe = vi.fn(() => Promise.resolve());
    const [paused, straight] = await Promise.all([
      extractArticle(page(), { url, lexicon, force: true, breathe }),
      extractArticle(page(), { url, lexicon, force: true }),
    ]);
    expect(paused).toEqual(straight);
    expect(paused.ok).toBe(true);
    expect(breathe.mock.calls.length).toBeGreaterThan(50);
  });

  it.each([1, 10, 40])('ends at the next pause once nobody wants it any more (pause %i)', async (last) => {
    const breathe = vi.fn(() => {
      if (breathe.mock.calls.length >= last) throw new Error('left');
      return undefined;
    });
    const extraction = await extractArticle(page(), { url, lexicon, force: true, breathe });
    expect(extraction.ok).toBe(false);
    expect(breathe).toHaveBeenCalledTimes(last);
  });
});
