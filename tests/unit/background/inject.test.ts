import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inject } from '../../../entrypoints/background/inject';

const refused = new Error('Cannot access contents of the page.');
let run: ReturnType<typeof vi.fn>;
const tabAt = (url: string | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  run = vi.fn();
  (fakeBrowser as { scripting: unknown }).scripting = { executeScript: run };
});

describe('running files in a page', () => {
  it('is tried again where the page’s process has not heard of the click yet', async () => {
    tabAt('https://www.pasarpagi.co.id/kota/1');
    run.mockRejectedValueOnce(refused).mockRejectedValueOnce(refused).mockResolvedValue([]);
    await inject(7, ['/reader.js']);
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('is given up in the end', async () => {
    tabAt('https://www.pasarpagi.co.id/kota/1');
    run.mockRejectedValue(refused);
    await expect(inject(7, ['/reader.js'])).rejects.toThrow('Cannot access');
  });

  it.each([undefined, 'file:///home/a.html', 'chrome://version'])('is not tried again on %s', async (url) => {
    tabAt(url);
    run.mockRejectedValue(refused);
    await expect(inject(7, ['/reader.js'])).rejects.toThrow('Cannot access');
    expect(run).toHaveBeenCalledOnce();
  });
});
