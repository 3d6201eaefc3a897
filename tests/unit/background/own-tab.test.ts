import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handMore, openOwnTab } from '../../../entrypoints/background/own-tab';
import type { Sender } from '../../../utils/messaging';
import { keptArticle } from '../../../utils/own-tab';
import { anArticle } from '../../helpers/article';

const { body: _, ...article } = anArticle();
const handed = {
  article,
  report: { detection: { article: true, sure: true, score: 1, reasons: [] }, removals: [] },
  missing: [],
};
const more = { ...handed, article: { ...article, title: 'Lebih banyak' } };
const large = { ...handed, article: { ...article, title: 'x'.repeat(3_000_000) } };

/** A page in a tab of its own, as the browser names it. */
async function pageAt(url: string): Promise<Sender> {
  const { id } = await fakeBrowser.tabs.create({ url });
  return { id: 'us', url, frameId: 0, tab: { id } };
}
async function opened(sender: Sender, what = handed): Promise<string> {
  const outcome = await openOwnTab({ handed: what, why: 'asked' }, sender);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.id;
}
const titleOf = async (id: string) =>
  ((await keptArticle(id))?.handed as typeof handed | undefined)?.article.title.slice(0, 20);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://us${path}`);
});

describe('articles in tabs of their own', () => {
  it('grow by the word of their page, and of no other tab', async () => {
    const page = await pageAt('https://a.example/1');
    const id = await opened(page);
    await handMore({ id, handed: more }, await pageAt('https://evil.example/'));
    expect(await titleOf(id)).toBe(article.title.slice(0, 20));
    await handMore({ id, handed: more }, page);
    expect(await titleOf(id)).toBe('Lebih banyak');
  });

  it('are kept no longer than there is room: the last ones are', async () => {
    const ids = [];
    for (const at of [1, 2, 3]) ids.push(await opened(await pageAt(`https://a.example/${at}`), large));
    expect(await Promise.all(ids.map(titleOf))).toEqual([undefined, 'x'.repeat(20), 'x'.repeat(20)]);
  });

  it('are no more than twenty', async () => {
    const ids = [];
    for (let at = 0; at < 21; at++) ids.push(await opened(await pageAt(`https://a.example/${at}`)));
    expect(await titleOf(ids[0] as string)).toBeUndefined();
    expect(await titleOf(ids[1] as string)).toBeDefined();
  });

  it('do not open one after the other from a tab that was taken over', async () => {
    const page = await pageAt('https://a.example/');
    const outcomes = [];
    for (let at = 0; at < 5; at++)
      outcomes.push(await openOwnTab({ handed, why: 'asked' }, { ...page, url: `https://a.example/${at}` }));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
  });

  it('are told to be too long where they are', async () => {
    const huge = { ...handed, article: { ...article, title: 'x'.repeat(8_000_000) } };
    const page = await pageAt('https://a.example/');
    expect(await openOwnTab({ handed: huge, why: 'asked' }, page)).toEqual({ ok: false, why: 'too-long' });
  });

  it('are found by no name but their own', async () => {
    await opened(await pageAt('https://a.example/1'));
    for (const name of ['', 'ownTabs', '../ownTabs', '__proto__', crypto.randomUUID()])
      expect(await keptArticle(name)).toBeNull();
  });
});
