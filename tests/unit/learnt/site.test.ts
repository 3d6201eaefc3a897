import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownHere, learnHere } from '../../../entrypoints/background/learnt/site';
import { forgetKnown, listKnown } from '../../../entrypoints/background/learnt/store';
import type { Seen } from '../../../utils/article/learnt/types';
import type { Sender } from '../../../utils/messaging';
import { writeSetting } from '../../../utils/settings';

const seen = (article: number): Seen => ({
  article,
  subject: [article],
  lines: [
    { hash: 11, slots: [], frame: 12, place: 'below', isProse: false, isKept: true },
    { hash: 13, slots: [], frame: 14, place: 'above', isProse: false, isKept: true },
  ],
});
let tabs = 0;
const pageAt = (url: string, changed: { url?: string; incognito?: boolean } = {}): Sender => ({
  id: 'us',
  url,
  frameId: 0,
  tab: { id: ++tabs, url, incognito: false, ...changed },
});
const sites = async () => (await listKnown()).map(({ site, articles }) => [site, articles]);

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetKnown(undefined);
});

describe('a page', () => {
  it('teaches its own site, with all its subdomains, and is told what that knows', async () => {
    expect(await learnHere(seen(1), pageAt('https://kota.kabarnusa.co.id/a'))).toBe(1);
    expect(await learnHere(seen(2), pageAt('https://www.kabarnusa.co.id/b'))).toBe(2);
    expect(await learnHere(seen(2), pageAt('https://www.kabarnusa.co.id/b'))).toBe(2);
    expect((await knownHere(pageAt('http://kabarnusa.co.id/')))?.articles).toBe(2);
    expect(await sites()).toEqual([['kabarnusa.co.id', 2]]);
  });

  it('neither teaches nor hears of another site, whatever address it gives itself', async () => {
    await learnHere(seen(1), pageAt('https://kabarnusa.co.id/a'));
    const forged = pageAt('https://kabarnusa.co.id/a', { url: 'https://evil.example/' });
    expect(await learnHere(seen(2), forged)).toBeUndefined();
    expect(await knownHere(forged)).toBeUndefined();
    const { tab: _, ...homeless } = pageAt('https://kabarnusa.co.id/a');
    expect(await learnHere(seen(2), homeless)).toBeUndefined();
    expect(await knownHere(homeless)).toBeUndefined();
    expect(await sites()).toEqual([['kabarnusa.co.id', 1]]);
  });

  it('of a host that many share is a site of its own', async () => {
    await learnHere(seen(1), pageAt('https://sari.github.io/a'));
    expect(await knownHere(pageAt('https://melati.github.io/a'))).toBeUndefined();
  });

  it.each([true, undefined])('in a private window teaches nothing (%s)', async (incognito) => {
    const page = pageAt('https://kabarnusa.co.id/a', incognito === undefined ? {} : { incognito });
    if (incognito === undefined) delete page.tab?.incognito;
    expect(await learnHere(seen(1), page)).toBeUndefined();
    expect(await sites()).toEqual([]);
  });

  it('teaches nothing, and is told nothing, where sites aren’t to be learnt', async () => {
    const page = pageAt('https://kabarnusa.co.id/a');
    await learnHere(seen(1), page);
    await writeSetting('learn', false);
    expect(await learnHere(seen(2), page)).toBeUndefined();
    expect(await knownHere(page)).toBeUndefined();
    expect(await sites()).toEqual([['kabarnusa.co.id', 1]]);
  });

  it('that was taken over doesn’t teach without end', async () => {
    const page = pageAt('https://kabarnusa.co.id/a');
    const told = [];
    for (let at = 0; at < 32; at++) told.push(await learnHere(seen(at), page, 1_796_000_000_000 + at));
    expect(told.slice(29)).toEqual([30, undefined, undefined]);
  });

  it.each(['file:///home/sari/a.html', 'about:blank', 'chrome://newtab/'])(
    'that is of no site teaches nothing: %s',
    async (url) => {
      expect(await learnHere(seen(1), pageAt(url))).toBeUndefined();
    },
  );
});
