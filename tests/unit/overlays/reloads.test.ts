import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayClean } from '../../../entrypoints/background/reloads';

const page = 'https://kabar.example/kota/1?x=1';
const at = (times: number[], address = page, tab = 1) =>
  times.reduce<Promise<boolean[]>>(
    async (before, time) => [...(await before), await mayClean(tab, address, time)],
    Promise.resolve([]),
  );

describe('a page that loads itself anew over being cleaned', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is left alone from the fourth time on', async () => {
    expect(await at([0, 1000, 2000, 3000, 4000])).toEqual([true, true, true, false, false]);
  });

  it('is cleaned again once it has been quiet', async () => {
    expect(await at([0, 1000, 2000, 40_000])).toEqual([true, true, true, true]);
  });

  it('is no other page, and no other tab', async () => {
    await at([0, 1, 2]);
    expect(await mayClean(1, 'https://kabar.example/kota/2', 3)).toBe(true);
    expect(await mayClean(2, page, 3)).toBe(true);
    expect(await mayClean(1, page, 3)).toBe(false);
  });
});
