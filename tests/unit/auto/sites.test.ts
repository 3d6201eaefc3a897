import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSites, choiceFor, readSites } from '../../../utils/sites';

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
