import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  comeBack,
  forgetClosed,
  forgetReloads,
  leftAt,
  stayClosed,
} from '../../../entrypoints/background/come-back';

const TAB = 7;
const url = 'https://kabar.example/kota/pasar?id=3';
const place = { top: 900, line: 'The quay', above: -4 };
const sender = { tab: { id: TAB }, url };
const open = vi.fn((..._: unknown[]) => ({ value: { ok: true } }));
let shown: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset().mockImplementation(() => ({ value: { ok: true } }));
  shown = url;
  Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn() } });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: TAB, url: shown })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(open as never);
});

describe('a page that loads itself anew', () => {
  it('is opened again at its place', async () => {
    await comeBack({ born: 1, place, force: true }, sender);
    expect(open).toHaveBeenCalledOnce();
    const input = { place, force: true, after: 1 };
    expect(open.mock.lastCall?.[1]).toEqual({ saring: 'open', input });
  });

  it('is not, where the tab shows another page, or one that we may not see', async () => {
    for (shown of ['https://kabar.example/kota/jembatan', undefined])
      await comeBack({ born: 1, place, force: false }, sender);
    expect(open).not.toHaveBeenCalled();
  });

  it('opens by itself where it had done so, at its place for a while', async () => {
    await comeBack({ born: 1, place, force: false, unasked: true }, sender, 1000);
    expect(open).not.toHaveBeenCalled();
    expect(await leftAt(TAB, `${url}&_=17`, 3000)).toEqual({ place });
    expect(await leftAt(TAB, 'https://kabar.example/kota/pasar?id=4', 3000)).toBeUndefined();
    expect(await leftAt(TAB, url, 100_000)).toBeUndefined();
  });

  it('stays closed where the reader was closed, until it is opened by hand', async () => {
    await comeBack({ born: 1, force: false }, sender, 1000);
    for (const now of [10_000, 800_000, 1_600_000]) expect(await leftAt(TAB, url, now)).toBe('closed');
    await forgetClosed(TAB);
    expect(await leftAt(TAB, url, 1_600_000)).toBeUndefined();
  });

  it('gets its way where it does so without end', async () => {
    for (let time = 0; time < 20; time++)
      await comeBack({ born: time, place, force: false, unasked: true }, sender, 1000 * time);
    expect(await leftAt(TAB, url, 20_000)).toBe('closed');
  });

  it('is read on for as long as one likes, where it does so every few seconds', async () => {
    for (let time = 0; time < 40; time++)
      await comeBack({ born: time, place, force: false, unasked: true }, sender, 5000 * time);
    expect(await leftAt(TAB, url, 200_000)).toEqual({ place });
  });

  it('is not opened again over the page that is about to go, nor where the reader was closed meanwhile', async () => {
    open.mockImplementation(() => ({ value: { ok: true, already: true } as never }));
    const done = comeBack({ born: 1, place, force: false }, sender);
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
    await stayClosed(TAB);
    await done;
    expect(open.mock.calls.length).toBeLessThan(5);
    expect(await leftAt(TAB, url)).toBe('closed');
  });

  it('is noted where one reads when it goes, and counts once', async () => {
    const lower = { ...place, top: 1200 };
    await comeBack({ born: 1, place, force: false }, sender);
    await comeBack({ born: 1, place: lower, force: false }, sender);
    expect(open).toHaveBeenCalledOnce();
    expect(await leftAt(TAB, url)).toEqual({ place: lower });
  });

  it('is forgotten with its tab', async () => {
    await comeBack({ born: 1, force: false }, sender, 1000);
    await forgetReloads(new Set([TAB]));
    expect(await leftAt(TAB, url, 1000)).toBe('closed');
    await forgetReloads(new Set());
    expect(await leftAt(TAB, url, 1000)).toBeUndefined();
  });
});
