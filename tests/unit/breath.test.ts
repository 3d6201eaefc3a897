import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breathing } from '../../utils/page/breath';

describe('a pause while a page is read', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => vi.restoreAllMocks());

  it('is none where the thread was not held for long: usual pages are read at one go', () => {
    const breathe = breathing();
    for (now = 0; now < 40; now++) expect(breathe()).toBeUndefined();
  });

  it('lets tasks that wait run before the work goes on', async () => {
    const order: string[] = [];
    const breathe = breathing();
    now = 100;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('task');
      port1.close();
    };
    port2.postMessage(0);
    await breathe();
    order.push('work');
    expect(order).toEqual(['task', 'work']);
    expect(breathe()).toBeUndefined();
  });

  it('ends the work where it was left, before the pause or in it', async () => {
    const left = new AbortController();
    const breathe = breathing(left.signal);
    now = 100;
    const pause = breathe();
    left.abort(new Error('left'));
    await expect(pause).rejects.toThrow('left');
    now = 200;
    expect(breathe).toThrow('left');
  });
});
