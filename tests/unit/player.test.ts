// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { embedAt } from '../../utils/article/embeds/embed';
import { showPlayer } from '../../utils/page/surface/player';
import type { Surface } from '../../utils/page/surface/surface';

const film = embedAt('https://youtu.be/k4pal_pagi0');
function shown() {
  const dialog = document.createElement('dialog');
  document.body.replaceChildren(dialog);
  const events = { onLoaded: vi.fn(), onRefused: vi.fn(), onClose: vi.fn() };
  if (!film) throw new Error('no film');
  const close = showPlayer(document, { dialog } as unknown as Surface, film, events);
  return { dialog, events, close, frame: () => dialog.querySelector('iframe') };
}
function violation(directive: string, uri: string): Event {
  return Object.assign(new Event('securitypolicyviolation'), {
    effectiveDirective: directive,
    blockedURI: uri,
  });
}

describe('a player', () => {
  afterEach(() => vi.useRealTimers());

  it('may run in its own origin, and take nothing of the page over', () => {
    const { frame, close } = shown();
    expect(frame()?.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-presentation',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    expect(frame()?.title).toBe('YouTube');
    close();
    expect(frame()).toBeNull();
  });

  it('that the policy of the page forbids is told at once', () => {
    const { events, frame } = shown();
    document.dispatchEvent(violation('frame-src', 'https://other.example/x'));
    expect(events.onRefused).not.toHaveBeenCalled();
    document.dispatchEvent(violation('frame-src', 'https://www.youtube-nocookie.com/embed/k4pal_pagi0'));
    expect(events.onRefused).toHaveBeenCalledOnce();
    expect(frame()).toBeNull();
  });

  it('that never comes is told in the end, and one that came is left alone', () => {
    vi.useFakeTimers();
    const never = shown();
    const came = shown();
    came.frame()?.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(60_000);
    expect(never.events.onRefused).toHaveBeenCalledOnce();
    expect(came.events.onRefused).not.toHaveBeenCalled();
    expect(came.events.onLoaded).toHaveBeenCalled();
  });

  it('closes alone where Esc is pressed beside the reader', () => {
    const { dialog, events } = shown();
    const reader = vi.fn();
    dialog.addEventListener('cancel', reader);
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(reader).not.toHaveBeenCalled();
  });
});
