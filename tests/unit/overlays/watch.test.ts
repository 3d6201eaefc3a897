// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../../utils/page/overlays/watch';

let watch: Watch | undefined;
let looks = 0;
/** What looking takes, in ms, and has taken so far. */
let cost = 0;
let spent = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
  looks = 0;
  spent = 0;
  watch = watchPage(document, window, {
    onLook() {
      looks += 1;
      spent += cost;
      return false;
    },
    onTracked: () => undefined,
    tracks: () => false,
  });
});
afterEach(() => {
  watch?.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(300);
}

describe('a page that is kept clean', () => {
  it('is looked at the less often the dearer a look was', async () => {
    cost = 2;
    await change();
    expect(looks).toBe(1);
    await change();
    await vi.advanceTimersByTimeAsync(3000);
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks).toBe(2);
  });

  it('is looked at again in time on a machine so busy that a look took long', async () => {
    cost = 60;
    await change();
    await change();
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(8000);
    expect(looks).toBe(2);
  });
});
