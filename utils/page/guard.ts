import type { Surface } from './surface';

/** How often we come back to a page that fights us before we give up: enough for a framework's re-render, not for a duel. */
const ROUNDS = 8;
/** After so long without trouble, in ms, the rounds are forgotten: a toast now and then is no fight. */
const QUIET = 10_000;
/** Where a cover is looked for: the middle, and the corners of our controls, in px from the edge. */
const EDGE = 24;

export interface GuardEvents {
  /** The page took our element out; build it anew. */
  onEvicted(): void;
  /** It took it out or covered it too often. */
  onGivenUp(): void;
}

/**
 * Watches that a shown surface stays on the page and on top of it. The returned function stops the watch.
 * `rounds` counts over all surfaces of one reading.
 */
export function guardSurface(
  page: Document,
  surface: Surface,
  rounds: { used: number; last?: number },
  events: GuardEvents,
): () => void {
  const stop = new AbortController();
  const again = (act: () => void) => {
    if (performance.now() - (rounds.last ?? 0) > QUIET) rounds.used = 0;
    rounds.last = performance.now();
    rounds.used += 1;
    if (rounds.used > ROUNDS) events.onGivenUp();
    else act();
  };
  const lookForEviction = () => {
    if (surface.host.isConnected) return;
    observer.disconnect();
    again(events.onEvicted);
  };
  const observer = new MutationObserver(lookForEviction);
  // The root's children, and the document's own: `document.open()` replaces the root.
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });

  // A modal or popover of the page that opens later is painted above ours: the last one opened is on top.
  const opened = (event: Event) => {
    const { target } = event;
    if (target instanceof Element && target.matches(':modal, :popover-open')) again(() => raise(surface));
  };
  page.addEventListener('toggle', opened, { capture: true, signal: stop.signal });
  // One in a shadow root of the page sends no event out of it, but a modal takes the focus from us.
  const focusLost = () => {
    if (surface.host.isConnected && page.hasFocus() && isCovered(page, surface)) again(() => raise(surface));
  };
  surface.dialog.addEventListener('focusout', () => setTimeout(focusLost), { signal: stop.signal });

  lookForEviction();
  return () => {
    observer.disconnect();
    stop.abort();
  };
}

function isCovered(page: Document, { host }: Surface): boolean {
  const { innerWidth: width, innerHeight: height } = page.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const points = [
    [width / 2, height / 2],
    [EDGE, EDGE],
    [width - EDGE, EDGE],
  ] as const;
  return points.some(([x, y]) => page.elementFromPoint(x, y) !== host);
}

/** Brings the dialog back on top and keeps the reading position, which closing resets. */
function raise({ dialog, mount }: Surface): void {
  const scroller = mount.querySelector<HTMLElement>('.scroller');
  const top = scroller?.scrollTop ?? 0;
  dialog.close();
  dialog.showModal();
  scroller?.scrollTo({ top, behavior: 'instant' });
  scroller?.focus({ preventScroll: true });
}
