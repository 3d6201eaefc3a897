import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, unreadSettings, watchSettings, writeSetting } from '../../utils/settings';
import { defaultSettings, validSetting } from '../../utils/settings-table';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults in a fresh profile', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was written, in synchronised storage', async () => {
    await writeSetting('theme', 'sepia');
    await writeSetting('fontSize', 26);
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'sepia', fontSize: 26 });
    expect(await fakeBrowser.storage.sync.get('theme')).toEqual({ theme: 'sepia' });
  });

  it('fall back to the default where storage holds what no version of ours wrote', async () => {
    await fakeBrowser.storage.sync.set({ theme: 'chartreuse', fontSize: 9000, images: 'yes', width: null });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('of a later version are told of, since what was chosen does not hold', async () => {
    await fakeBrowser.storage.sync.set({ theme: { v: 2 }, theme$: { v: 99 }, fontSize: 26 });
    expect(await readSettings()).toEqual({ ...defaultSettings, fontSize: 26 });
    expect(await unreadSettings()).toEqual(['theme']);
    await writeSetting('theme', 'dark');
    expect(await unreadSettings()).toEqual([]);
  });

  it('can be read when storage fails, so that one can still read the page', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('disk full'));
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await readSettings()).toEqual(defaultSettings);
    expect(console.warn).toHaveBeenCalled();
  });

  it('reach whoever watches, until they stop', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await writeSetting('images', false);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ ...defaultSettings, images: false }));
    stop();
    seen.mockClear();
    await writeSetting('images', true);
    expect((await readSettings()).images).toBe(true);
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    ['fontSize', 14, 14],
    ['fontSize', 13, defaultSettings.fontSize],
    ['fontSize', Number.NaN, defaultSettings.fontSize],
    ['fontSize', '20', defaultSettings.fontSize],
    ['theme', 'toString', defaultSettings.theme],
    ['images', 0, defaultSettings.images],
  ] as const)('take %s = %s as %s', (name, stored, valid) => {
    expect(validSetting(name, stored)).toBe(valid);
  });
});
