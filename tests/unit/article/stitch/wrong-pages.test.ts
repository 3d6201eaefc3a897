// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PageError } from '../../../../utils/article/page-error';
import {
  first,
  linesOf,
  page,
  pager,
  readSplit,
  second,
  story,
  third,
  three,
  title,
} from '../../../helpers/split-story';

describe('pages that go wrong', () => {
  const with2 = (answer: string | PageError) => ({ ...three, [`${story}?page=2`]: answer });

  it.each([
    ['an error of the server', new PageError('failed', '500'), 'failed'],
    ['50 MB', new PageError('too-large', '50 MB'), 'too-large'],
    ['another article', page({ heading: 'Jembatan baru dibuka', lines: linesOf('lain') }), 'other'],
    [
      'a login',
      '<html><head><title>Masuk</title></head><body><h1>Masuk</h1><form><input name="email"><input type="password"></form></body></html>',
      'other',
    ],
  ])('leave the others: %s', async (_, answer, why) => {
    const { lines, missing } = await readSplit(with2(answer));
    expect(lines).toEqual([...first, ...third]);
    expect(missing).toEqual([expect.objectContaining({ number: 2, url: `${story}?page=2`, why })]);
  });

  it('end where links go in a circle', async () => {
    const back = pager([story, 'Next'], [`${story}?page=2`, 'Next']);
    const { lines, asked } = await readSplit({
      [story]: page({ lines: first, below: pager([`${story}?page=2`, 'Next']) }),
      [`${story}?page=2`]: page({ lines: second, below: back }),
    });
    expect(lines).toEqual([...first, ...second]);
    expect(asked).toEqual([`${story}?page=2`]);
  });

  it('end after 20 where there is always a next one, and say so', async () => {
    const site: Record<string, string> = {};
    for (let number = 1; number < 40; number++) {
      const url = number === 1 ? story : `${story}?page=${number}`;
      site[url] = page({
        lines: linesOf(String(number)),
        below: pager([`${story}?page=${number + 1}`, 'Next']),
      });
    }
    const { article, missing, asked } = await readSplit(site);
    expect(asked).toHaveLength(20);
    expect(article.pages).toBe(21);
    expect(missing).toEqual([{ number: 22, url: `${story}?page=22`, why: 'limit' }]);
  });

  it('end after 20 where numbers are known before, with all that were fetched', async () => {
    const links = Array.from({ length: 25 }, (_, at): [string, string] => [
      at ? `${story}?page=${at + 1}` : story,
      String(at + 1),
    ]);
    const site = Object.fromEntries(
      links.map(([url, name]) => [url, page({ lines: linesOf(name), below: pager(...links) })]),
    );
    const { article, missing, asked } = await readSplit(site);
    expect(asked).toHaveLength(20);
    expect(article.pages).toBe(21);
    expect(missing).toEqual([{ number: 22, url: `${story}?page=22`, why: 'limit' }]);
  });

  it('end soon where 200 links only look like pages', async () => {
    const links = Array.from({ length: 200 }, (_, at): [string, string] => [
      `${story}?page=${at + 2}`,
      String(at + 2),
    ]);
    const same = page({ lines: first, below: pager(...links) });
    const site = Object.fromEntries([[story, same], ...links.map(([url]) => [url, same])]);
    const { lines, missing, asked } = await readSplit(site);
    expect(lines).toEqual(first);
    expect(missing).toEqual([]);
    expect(asked.length).toBeLessThan(5);
  });

  it('end after the first where the others are other stories', async () => {
    const other = (name: string) => page({ heading: `Kisah ${name} di hulu`, lines: linesOf(name) });
    const links = Array.from({ length: 9 }, (_, at): [string, string] => [
      `${story}?page=${at + 2}`,
      String(at + 2),
    ]);
    const site = Object.fromEntries(links.map(([url, label]) => [url, other(label)]));
    const { lines, missing } = await readSplit({
      ...site,
      [story]: page({ lines: first, below: pager(...links) }),
    });
    expect(lines).toEqual(first);
    expect(missing.map(({ why }) => why)).toEqual(['other', 'other']);
  });

  it('are no longer asked for once nobody reads', async () => {
    const stop = new AbortController();
    stop.abort();
    const { lines, asked } = await readSplit(three, { signal: stop.signal });
    expect(lines).toEqual(first);
    expect(asked).toEqual([]);
  });

  it('say once where the reading ends when time is up', async () => {
    const over = new AbortController();
    const links = [1, 2, 3, 4].map((at): [string, string] => [`${story}?page=${at}`, String(at)]);
    const { missing } = await readSplit(
      { [story]: page({ lines: first, below: pager(...links) }) },
      {
        signal: over.signal,
        fetchPage: async () => {
          over.abort();
          throw new PageError('failed', 'no longer wanted');
        },
      },
    );
    expect(missing.map(({ number, why }) => [number, why])).toEqual([[2, 'limit']]);
  });

  it('have the same title where a site writes the page behind it', async () => {
    const site = { ...three, [`${story}?page=2`]: page({ heading: `${title} - Halaman 2`, lines: second }) };
    expect((await readSplit(site)).lines).toEqual([...first, ...second, ...third]);
  });
});
