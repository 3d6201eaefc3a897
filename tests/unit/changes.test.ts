// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tryOnChanges, watchChanges } from '../../utils/page/changes';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Awal.</p>';
});
afterEach(() => vi.useRealTimers());

async function change(times: number, every: number) {
  for (let at = 0; at < times; at += 1) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('a page that changes', () => {
  it('is looked at once it is quiet', async () => {
    const look = vi.fn();
    const stop = watchChanges(document, look, { quiet: 100, longest: 1000 });
    await change(5, 50);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledTimes(1);
    stop();
    await change(1, 2000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('without rest is looked at now and then, however often it changes', async () => {
    const look = vi.fn();
    const stop = watchChanges(document, look, { quiet: 100, longest: 1000 });
    await change(250, 20);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
    stop();
  });

  it('not at all costs nothing', async () => {
    const look = vi.fn();
    const stop = watchChanges(document, look);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
    stop();
  });
});

describe('what is tried on a page', () => {
  const never = () => new AbortController().signal;

  it('succeeds as soon as the page has what it takes', async () => {
    const tried = tryOnChanges(
      document,
      async () => document.querySelectorAll('p').length > 2,
      3000,
      never(),
    );
    await change(2, 400);
    expect(await tried).toBe(true);
  });

  it('is tried once more at the end, then given up', async () => {
    const attempt = vi.fn(async () => false);
    const tried = tryOnChanges(document, attempt, 3000, never());
    await vi.advanceTimersByTimeAsync(3000);
    expect(await tried).toBe(false);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not tried again once it broke', async () => {
    const attempt = vi.fn(() => Promise.reject(new Error('no pipeline')));
    const tried = tryOnChanges(document, attempt, 3000, never());
    const broke = expect(tried).rejects.toThrow('no pipeline');
    await change(1, 1000);
    await broke;
    await change(3, 1000);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not tried where nobody waits any more', async () => {
    const attempt = vi.fn(async () => true);
    const left = new AbortController();
    const tried = tryOnChanges(document, attempt, 3000, left.signal);
    left.abort();
    expect(await tried).toBe(false);
    await change(2, 2000);
    expect(attempt).not.toHaveBeenCalled();
  });
});
