// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExtracting, type Extracting } from '../../entrypoints/reader/extracting';
import type { SiteKnowledge } from '../../utils/article/learnt/types';
import type { Extracted, MissingPart, SafeHtml } from '../../utils/article/types';
import { anArticle } from '../helpers/article';

type Pipeline = NonNullable<typeof globalThis.saringPipeline>;
type Options = Parameters<Pipeline['extract']>[0];

const lines = (page: number) =>
  [1, 2, 3]
    .map((line) => `<p>Halaman ${page}, kalimat ${line}, yang cukup panjang untuk dikenali.</p>`)
    .join('');
function extracted(pages: number[], missing: MissingPart[] = [], text = lines): Extracted {
  const parts = pages.map((number) => ({
    number,
    url: `https://a.example/${number}`,
    body: text(number) as SafeHtml,
  }));
  const body = parts.map((part) => part.body).join('') as SafeHtml;
  const article = anArticle({ parts, body, wordCount: body.split(' ').length });
  return {
    ok: true,
    article,
    missing,
    report: { detection: { article: true, sure: true, score: 1, reasons: [] }, removals: [] },
  };
}
const lacks = (number: number, why: MissingPart['why']): MissingPart => ({
  number,
  url: `https://a.example/${number}`,
  why,
});

/** Runs of the pipeline, each told and ended by the test. */
const runs: { options: Options; end(extraction: Extracted): void }[] = [];
const run = (at: number) => runs.at(at) as (typeof runs)[number];
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  runs.length = 0;
  soon.mockResolvedValue(asOf(2));
  globalThis.saringPipeline = {
    detect: vi.fn(),
    pages: () => vi.fn(),
    articleLinks: () => [],
    seenAt: vi.fn(),
    extract: (options) => new Promise((end) => runs.push({ options, end })),
  };
});
afterEach(() => {
  globalThis.saringPipeline = undefined;
});

const asOf = (articles: number): SiteKnowledge => ({ version: 1, articles, day: 0, last: '', lines: '' });
const soon = vi.fn(async () => asOf(2) as SiteKnowledge | undefined);
const anew = vi.fn(async () => asOf(5) as SiteKnowledge | undefined);
const onBroughtBack = vi.fn();
const create = () => createExtracting({ knowing: { soon, anew }, onBroughtBack });
/** Begins, and comes to where the pipeline is asked. */
async function begin(extracting: Extracting, force = false) {
  const begun = extracting.begin({ force });
  await settle();
  return { begun };
}

/** A story on three pages of which the second failed. */
async function read() {
  const extracting = create();
  const { begun } = await begin(extracting);
  run(0).options.onProgress?.(extracted([1], [lacks(2, 'coming'), lacks(3, 'coming')]));
  const first = await begun;
  run(0).end(extracted([1, 3], [lacks(2, 'failed')]));
  await settle();
  return { extracting, first };
}
const pagesOf = (known: Extracted | undefined) => known?.article.parts.map(({ number }) => number);

describe('what is shown of an article', () => {
  it('is the open page as soon as that is read, then more of it', async () => {
    const { extracting, first } = await read();
    expect(pagesOf(first as Extracted)).toEqual([1]);
    expect(pagesOf(extracting.known())).toEqual([1, 3]);
  });

  it('never gets less when a page is asked for again', async () => {
    const { extracting } = await read();
    const seen: unknown[] = [];
    extracting.watch(() => seen.push([pagesOf(extracting.known()), extracting.known()?.missing[0]?.why]));
    const retried = extracting.retry(lacks(2, 'failed'));
    run(1).options.onProgress?.(extracted([1], [lacks(2, 'coming'), lacks(3, 'coming')]));
    run(1).end(extracted([1, 2, 3]));
    await retried;
    expect(seen).toEqual([
      [[1, 3], 'coming'],
      [[1, 2, 3], undefined],
    ]);
  });

  it('gets more also where the page calls itself otherwise meanwhile', async () => {
    const { extracting } = await read();
    const opened = `${location.href}`;
    const named = (at: string, pages: number[]): Extracted => {
      const came = extracted(pages);
      const parts = came.article.parts.map((part) => (part.number === 1 ? { ...part, url: at } : part));
      return { ...came, article: { ...came.article, parts } };
    };
    const { begun } = await begin(extracting);
    run(-1).end(named(opened, [1, 3]));
    await begun;
    history.replaceState(null, '', '#part-2');
    try {
      extracting.renamed();
      const retried = extracting.retry(lacks(2, 'failed'));
      run(-1).end(named(location.href, [1, 2, 3]));
      await retried;
      expect(pagesOf(extracting.known())).toEqual([1, 2, 3]);
    } finally {
      history.replaceState(null, '', opened);
    }
  });

  it('says again that a page failed where it did again', async () => {
    const { extracting } = await read();
    const retried = extracting.retry(lacks(2, 'failed'));
    run(1).end(extracted([1], [lacks(2, 'failed')])); // and has lost page 3 on the way
    await retried;
    expect(pagesOf(extracting.known())).toEqual([1, 3]);
    expect(extracting.known()?.missing).toEqual([expect.objectContaining({ number: 2, why: 'failed' })]);
  });

  it('is not changed by a run that another has superseded', async () => {
    const extracting = create();
    const { begun } = await begin(extracting);
    run(0).options.onProgress?.(extracted([1], [lacks(2, 'coming')]));
    await begun;
    const back = extracting.bringBack('Baca juga');
    expect(run(0).options.signal?.aborted).toBe(true);
    run(0).end(extracted([1], [lacks(2, 'limit')]));
    run(1).end(extracted([1, 2]));
    expect(await back).toBe(true);
    expect(pagesOf(extracting.known())).toEqual([1, 2]);
  });

  it('is not half a story once the reader has closed', async () => {
    const extracting = create();
    const { begun } = await begin(extracting);
    run(0).options.onProgress?.(extracted([1], [lacks(2, 'coming')]));
    await begun;
    extracting.stop();
    expect(run(0).options.signal?.aborted).toBe(true);
    expect(extracting.known()).toBeUndefined();
  });
});

describe('a page that has changed', () => {
  it('is looked at as it was read: one that is read all the same stays so', async () => {
    const extracting = create();
    const { begun } = await begin(extracting, true);
    run(0).end(extracted([1]));
    await begun;
    extracting.peek();
    expect(run(1).options.force).toBe(true);
  });

  const longer = (page: number) =>
    `${lines(page)}<p>${'Kalimat susulan yang datang belakangan. '.repeat(8)}</p>`;
  it.each([
    ['with more of the same story is shown', longer, true],
    ['with as much text is left', lines, false],
    ['with another story is left', (page: number) => longer(page).replaceAll('Halaman', 'Jembatan'), false],
  ])('%s', async (_, text, found) => {
    const extracting = create();
    const { begun } = await begin(extracting);
    run(0).end(extracted([1]));
    await begun;
    const looked = extracting.lookAgain();
    run(1).end(extracted([1], [], text));
    expect(await looked).toBe(found);
  });
});

describe('what is known of the site', () => {
  it('is handed in, and stays what it was while the story is read', async () => {
    const extracting = create();
    const { begun } = await begin(extracting);
    run(0).end(extracted([1]));
    await begun;
    soon.mockResolvedValue(asOf(3));
    extracting.peek();
    void extracting.lookAgain();
    expect(runs.map(({ options }) => options.known?.articles)).toEqual([2, 2, 2]);
  });

  it('is asked for anew where the reader wants what was just learnt, and the story is read with it', async () => {
    const extracting = create();
    const { begun } = await begin(extracting);
    run(0).end(extracted([1]));
    await begun;
    const refreshed = extracting.refresh();
    await settle();
    expect(run(1).options.known?.articles).toBe(5);
    run(1).end(extracted([1], [], (page) => lines(page).replace(/<p>.*?<\/p>/, '')));
    await refreshed;
    expect(extracting.known()?.article.body).not.toContain('kalimat 1');
  });

  it('is told of what was brought back, and of nothing that was not', async () => {
    onBroughtBack.mockClear();
    const { extracting } = await read();
    const same = extracting.bringBack('Nothing of this page');
    run(1).end(extracted([1, 3]));
    expect(await same).toBe(false);
    expect(onBroughtBack).not.toHaveBeenCalled();
    const back = extracting.bringBack('Kalimat');
    run(2).end(extracted([1, 3], [], (page) => `${lines(page)}<p>Kalimat</p>`));
    expect(await back).toBe(true);
    expect(onBroughtBack).toHaveBeenCalledOnce();
  });
});
