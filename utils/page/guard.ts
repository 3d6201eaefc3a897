import type { Surface } from './surface';

/** How often we come back to a page that fights us before we give up: enough for a framework's re-render, not for a duel. */
const ROUNDS = 8;

export interface GuardEvents {
  /** The page took our element out, for the nth time in this reading; build it anew. */
  onEvicted(): void;
  /** It did so too often. */
  onGivenUp(): void;
}

/**
 * Watches that a shown surface stays on the page and on top of it. The returned function stops the watch.
 * `rounds` counts over several surfaces of one reading.
 */
export function guardSurface(
  page: Document,
  surface: Surface,
  rounds: { used: number },
  events: GuardEvents,
): () => void {
  const stop = new AbortController();
  const again = (act: () => void) => {
    rounds.used += 1;
    if (rounds.used > ROUNDS) events.onGivenUp();
    else act();
  };

  const observer = new MutationObserver(() => {
    if (surface.host.isConnected) return;
    observer.disconnect();
    again(events.onEvicted);
  });
  // The root's children, and the document's own: `document.open()` replaces the root.
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });

  // A modal of the page that opens later would cover ours: the last one opened is on top.
  page.addEventListener(
    'toggle',
    (event) => {
      const opened = event.target;
      if (opened instanceof Element && opened !== surface.host && opened.matches(':modal')) {
        again(() => raise(surface));
      }
    },
    { capture: true, signal: stop.signal },
  );

  return () => {
    observer.disconnect();
    stop.abort();
  };
}

/** Brings the dialog back on top and keeps the reading position, which closing resets. */
function raise({ dialog, mount }: Surface): void {
  const scroller = mount.querySelector('.scroller');
  const top = scroller?.scrollTop ?? 0;
  dialog.close();
  dialog.showModal();
  scroller?.scrollTo({ top, behavior: 'instant' });
}
