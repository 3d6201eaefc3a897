import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerWall } from '../../../entrypoints/cleaner/answer-wall';

describe('the answer to a wall', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ value: true } as never);
  });
  afterEach(() => vi.useRealTimers());

  it('is that of the frame it stands in, though a frame without one had its say first', async () => {
    const wall = answerWall();
    const answer = wall.answer();
    wall.hear('nothing');
    await vi.advanceTimersByTimeAsync(600);
    wall.hear('found');
    wall.hear('nothing');
    await vi.advanceTimersByTimeAsync(3000);
    wall.hear('answered');
    expect(await answer).toBe(true);
  });

  it('is none soon after nobody found one', async () => {
    const wall = answerWall();
    const answer = wall.answer();
    wall.hear('nothing');
    await vi.advanceTimersByTimeAsync(1500);
    expect(await answer).toBe(false);
  });
});
