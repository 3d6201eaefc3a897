// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKnowing } from '../../../entrypoints/reader/knowing';
import { teach } from '../../../entrypoints/reader/teaching';
import type { Extracted } from '../../../utils/article/types';

const known = { version: 1, articles: 3, day: 20_000, last: '', lines: '' } as const;
const sendMessage = vi.fn();
beforeEach(() => {
  sendMessage.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage);
});

describe('what is known of a site', () => {
  it('is asked for at once, before a reading needs it, and anew for the next story', async () => {
    sendMessage.mockResolvedValue({ value: known });
    const knowing = createKnowing();
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(await knowing.soon()).toEqual(known);
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(await knowing.soon()).toEqual(known);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is gone on without where it is late, and where nobody answers', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    expect(await createKnowing().soon()).toBeUndefined();
    sendMessage.mockRejectedValueOnce(new Error('The extension was updated.'));
    expect(await createKnowing().soon()).toBeUndefined();
  });
});

describe('what an article teaches', () => {
  const seen = { article: 1, subject: [], lines: [] };
  const shown = () => ({ seen }) as unknown as Extracted;

  it('is told once all its pages are there', async () => {
    sendMessage.mockResolvedValue({ value: 1 });
    let settle: (() => void) | undefined;
    const settled = () =>
      new Promise<void>((resolve) => {
        settle = resolve;
      });
    const taught = teach({ settled, shown });
    await Promise.resolve();
    expect(sendMessage).not.toHaveBeenCalled();
    settle?.();
    await taught;
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ saring: 'teach', input: { seen } });
  });

  it('is nothing where nothing is shown any more, and nothing is lost where nobody hears it', async () => {
    await teach({ settled: async () => undefined, shown: () => undefined });
    expect(sendMessage).not.toHaveBeenCalled();
    sendMessage.mockRejectedValue(new Error('The extension was updated.'));
    await expect(teach({ settled: async () => undefined, shown })).resolves.toBeUndefined();
  });
});
