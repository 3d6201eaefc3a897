// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReading } from '../../../entrypoints/reader/reading';

// What is drawn is tried in real browsers.
vi.mock('../../../entrypoints/reader/show', () => ({
  prepareReader: () =>
    Promise.resolve({ host: { remove: () => undefined }, dialog: { close: () => undefined } }),
}));

const refused = { ok: false, reason: 'not-article', report: { detection: { reasons: ['front page'] } } };

describe('a page that is no article', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ value: undefined } as never);
    Object.defineProperty(document, 'contentType', { value: 'text/html', configurable: true });
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    vi.stubGlobal('saringPipeline', {
      extract: () => Promise.resolve(refused),
      pages: () => () => Promise.reject(new Error('No page.')),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is left in peace where nobody asked for it: the popup tells of no failure', async () => {
    const reading = createReading(document);
    expect(await reading.open({ force: false }, true)).toEqual({
      ok: false,
      reason: 'not-article',
      detail: undefined,
    });
    expect(reading.state().state).toBe('idle');
  });

  it('says so to who asked', async () => {
    const reading = createReading(document);
    expect(await reading.open({ force: false })).toMatchObject({ ok: false });
    expect(reading.state()).toMatchObject({ state: 'failed', reason: 'not-article' });
  });
});
