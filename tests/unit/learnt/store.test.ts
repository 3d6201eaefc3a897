import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeKnown, forgetKnown, knownOf, listKnown } from '../../../entrypoints/background/learnt/store';
import type { SiteKnowledge } from '../../../utils/article/learnt/types';

const knowledge = (changed: Partial<SiteKnowledge> = {}): SiteKnowledge => ({
  version: 1,
  articles: 1,
  day: 20_000,
  last: 'a'.repeat(12),
  lines: 'b'.repeat(15),
  ...changed,
});
const full = knowledge({ last: 'a'.repeat(32 * 12), lines: 'b'.repeat(400 * 15) });

beforeEach(() => forgetKnown(undefined));

describe('what is known of sites', () => {
  it('is changed from what it was, as one step', async () => {
    await changeKnown('kabarnusa.co.id', (known) => knowledge({ articles: (known?.articles ?? 0) + 1 }));
    await Promise.all(
      Array.from({ length: 5 }, () =>
        changeKnown('kabarnusa.co.id', (known) => knowledge({ articles: (known?.articles ?? 0) + 1 })),
      ),
    );
    expect((await knownOf('kabarnusa.co.id'))?.articles).toBe(6);
    expect(await knownOf('pasarpagi.co.id')).toBeUndefined();
  });

  it('stays as it was where learning fails amid it', async () => {
    await changeKnown('kabarnusa.co.id', () => knowledge());
    const failing = changeKnown('kabarnusa.co.id', () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await knownOf('kabarnusa.co.id')).toEqual(knowledge());
  });

  it('is of three hundred sites at most, in less than 2 MB: what was used least lately goes', async () => {
    for (let at = 0; at < 303; at++)
      await changeKnown(`situs-${at}.id`, () => ({ ...full, day: 20_000 - at }));
    const sites = await listKnown();
    expect(sites).toHaveLength(300);
    expect(sites.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(2_000_000);
    // The last ones were used least lately when they came: each made way for the next, and the last is here.
    const gone = ['situs-299.id', 'situs-300.id', 'situs-301.id'];
    expect(await Promise.all(gone.map(knownOf))).toEqual([undefined, undefined, undefined]);
    expect(await knownOf('situs-302.id')).toBeDefined();
    expect(await knownOf('situs-0.id')).toBeDefined();
  });

  it('keeps of two sites used on the same day the one that is read more', async () => {
    for (let at = 0; at < 301; at++)
      await changeKnown(`situs-${at}.id`, () => knowledge({ articles: at === 0 ? 9 : 2 }));
    expect(await knownOf('situs-0.id')).toBeDefined();
    expect(await listKnown()).toHaveLength(300);
  });

  it('holds nothing that is longer than a site may be', async () => {
    await changeKnown('panjang.id', () => knowledge({ lines: 'b'.repeat(7000) }));
    expect(await knownOf('panjang.id')).toBeUndefined();
  });

  it('is forgotten by site, and all of it', async () => {
    for (const site of ['a.id', 'b.id', 'c.id']) await changeKnown(site, () => knowledge());
    await forgetKnown('b.id');
    expect((await listKnown()).map(({ site }) => site)).toEqual(['a.id', 'c.id']);
    await forgetKnown(undefined);
    expect(await listKnown()).toEqual([]);
  });

  it('is nothing where this version can’t read what is stored', async () => {
    await changeKnown('lama.id', () => ({ ...knowledge(), version: 2 }) as never);
    expect(await knownOf('lama.id')).toBeUndefined();
    expect(await listKnown()).toEqual([{ site: 'lama.id', articles: 0, bytes: 0 }]);
  });
});
