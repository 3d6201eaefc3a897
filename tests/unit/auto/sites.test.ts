import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSites, choiceFor, countUnread, readSites } from '../../../utils/sites';

beforeEach(() => fakeBrowser.reset());

describe('choices of sites', () => {
  it('are kept, changed one by one, and forgotten', async () => {
    await changeSites({ 'kompas.com': { read: 'always' }, 'tempo.co': { clean: true } });
    await changeSites({ 'tempo.co': { read: 'never', clean: true } });
    expect(await readSites()).toEqual({
      'kompas.com': { read: 'always' },
      'tempo.co': { read: 'never', clean: true },
    });
    await changeSites({ 'kompas.com': {} });
    expect(await readSites()).toEqual({ 'tempo.co': { read: 'never', clean: true } });
  });

  it('made at the same moment don’t undo each other', async () => {
    await Promise.all([
      changeSites({ 'a.id': { read: 'always' } }),
      changeSites({ 'b.id': { read: 'always' } }),
      changeSites({ 'c.id': { quiet: false } }),
    ]);
    expect(Object.keys(await readSites()).sort()).toEqual(['a.id', 'b.id', 'c.id']);
  });

  it('that make no sense are left out, the others hold', async () => {
    await fakeBrowser.storage.local.set({
      sites: {
        'a.id': { read: 'sometimes' },
        'b.id': 3,
        'c.id': { read: 'never', clean: 'yes' },
        'd.id': null,
      },
    });
    expect(await readSites()).toEqual({ 'c.id': { read: 'never' } });
    await fakeBrowser.storage.local.set({ sites: 'broken' });
    expect(await readSites()).toEqual({});
  });

  it('of a later version are not lost when another is made, and are told of', async () => {
    const later = { 'a.id': { read: 'at night' }, 'b.id': { read: 'always', voice: 'low' } };
    await fakeBrowser.storage.local.set({ sites: later, sites$: { v: 9 } });
    await changeSites({ 'b.id': { read: 'never' }, 'c.id': { clean: true } });
    expect((await fakeBrowser.storage.local.get('sites')).sites).toEqual({
      'a.id': { read: 'at night' },
      'b.id': { read: 'never', voice: 'low' },
      'c.id': { clean: true },
    });
    expect(await readSites()).toEqual({ 'b.id': { read: 'never' }, 'c.id': { clean: true } });
    expect(await countUnread()).toBe(1);
  });

  it.each([['broken'], [['a.id']], [7]])('that are no table (%j) are put aside, not lost', async (stored) => {
    await fakeBrowser.storage.local.set({ sites: stored });
    expect(await countUnread()).toBe(1);
    await changeSites({ 'b.id': { read: 'always' } });
    expect(await readSites()).toEqual({ 'b.id': { read: 'always' } });
    expect((await fakeBrowser.storage.local.get('sitesAside')).sitesAside).toEqual(stored);
    expect(await countUnread()).toBe(1);
  });
});

describe('the choice for an address', () => {
  const sites = {
    'kompas.com': { read: 'always' },
    'tv.kompas.com': { read: 'never' },
    localhost: { clean: true },
  } as const;

  it.each([
    ['https://nasional.kompas.com/a', { read: 'always' }],
    ['http://kompas.com:8080/', { read: 'always' }],
    ['https://www.tv.kompas.com/', { read: 'never' }],
    ['http://localhost:3000/', { clean: true }],
    ['https://notkompas.com/', {}],
    ['https://kompas.com.evil.example/', {}],
    ['https://constructor/', {}],
    ['not an address', {}],
  ])('%s', (url, choice) => {
    expect(choiceFor(url, sites)).toEqual(choice);
  });
});
