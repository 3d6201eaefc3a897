// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import reader from '../../../entrypoints/reader/index';

const open = vi.fn(() => Promise.resolve({ ok: true }));
vi.mock('../../../entrypoints/reader/reading', () => ({
  createReading: () => ({ open, close: vi.fn(), state: () => ({ state: 'idle' }) }),
}));

describe('a reader that opens by itself', () => {
  it('opens on the page that asked for it, and on none that came into its tab since', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`);
    reader.main();
    const ask = async (input: object): Promise<unknown> => {
      const replies: unknown[] = [];
      const sender = { id: fakeBrowser.runtime.id };
      const answer = (reply: unknown) => replies.push(reply);
      await fakeBrowser.runtime.onMessage.trigger({ saring: 'open', input }, sender as never, answer);
      await vi.waitFor(() => expect(replies).toHaveLength(1));
      return replies[0];
    };
    const asked = { force: false, unasked: true };
    expect(await ask({ ...asked, born: performance.timeOrigin - 5000 })).toMatchObject({
      value: { ok: false },
    });
    expect(open).not.toHaveBeenCalled();
    expect(await ask({ ...asked, born: performance.timeOrigin })).toEqual({ value: { ok: true } });
    expect(await ask({ force: true })).toEqual({ value: { ok: true } });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
