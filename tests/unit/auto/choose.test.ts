import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerWish, chooseSites } from '../../../entrypoints/background/choose';
import { readSites } from '../../../utils/sites';

const granted = new Set<string>();
vi.mock('../../../entrypoints/background/registered', () => ({ syncScripts: () => Promise.resolve() }));
vi.mock('../../../entrypoints/background/open-tabs', () => ({
  readOpenTabs: () => Promise.resolve(),
  cleanOpenTabs: () => Promise.resolve(),
}));
vi.mock('../../../utils/permissions', () => ({
  readGrants: () => Promise.resolve({ everywhere: false, holds: (site: string) => granted.has(site) }),
  giveBack: () => Promise.resolve(),
}));

describe('a choice that waits for the browser’s leave', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    granted.clear();
  });

  it('is kept when another is made meanwhile, in another window', async () => {
    await chooseSites({ 'kompas.com': { read: 'always' } });
    await chooseSites({ 'detik.com': { read: 'never' } });
    await chooseSites({ 'tempo.co': { clean: true } });
    expect(await readSites()).toEqual({ 'detik.com': { read: 'never' } });
    granted.add('kompas.com');
    await answerWish();
    granted.add('tempo.co');
    await answerWish();
    expect(await readSites()).toEqual({
      'detik.com': { read: 'never' },
      'kompas.com': { read: 'always' },
      'tempo.co': { clean: true },
    });
  });

  it('is taken where the leave comes before it is noted', async () => {
    const chosen = chooseSites({ 'kompas.com': { read: 'always' } });
    await Promise.resolve();
    granted.add('kompas.com');
    await Promise.all([chosen, answerWish()]);
    expect(await readSites()).toEqual({ 'kompas.com': { read: 'always' } });
  });

  it('is over where another is made for the same site', async () => {
    await chooseSites({ 'kompas.com': { read: 'always' } });
    await chooseSites({ 'kompas.com': { read: 'never' } });
    granted.add('kompas.com');
    await answerWish();
    expect(await readSites()).toEqual({ 'kompas.com': { read: 'never' } });
  });

  it('is over where the leave was refused', async () => {
    await chooseSites({ 'kompas.com': { read: 'always' } });
    await chooseSites({});
    granted.add('kompas.com');
    await answerWish();
    expect(await readSites()).toEqual({});
  });
});
