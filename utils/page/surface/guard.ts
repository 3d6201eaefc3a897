import { after } from '../after';
import {
  elementAt,
  fullscreenOf,
  hasFocus,
  is,
  leaveFullscreen,
  rootOf,
  type ShadowOf,
  viewOf,
} from '../dom';
import { sharesTopLayer, watchPainted } from './covers';
import { isInPlace, raise, type Surface } from './surface';
import { tellAlive } from './way-out';

/** How often we come back to a page that fights us before we give up: enough for a framework's re-render, not for a duel. */
const ROUNDS = 8;
/** After so long without trouble, in ms, the rounds are forgotten: a toast now and then is no fight. */
const QUIET = 10_000;
/** Where a cover is looked for: the middle, and the corners of our controls, in px from the edge. */
const EDGE = 24;
/** What sends no event, or one that the page stopped, is looked for so often, in ms. */
const LOOKS = 500;
/** A control acts only where it was seen for so long, in ms: a cover that comes and goes must not lead a click. */
const SEEN = 500;

export interface GuardEvents {
  /** The page took our element out, or carried it off; build it anew. */
  onEvicted(): void;
  /** It took it out, covered or hid it too often. */
  onGivenUp(): void;
}

export interface Guard {
  stop(): void;
  /** Whether nothing has lain over the surface for half a second, as far as one can tell. */
  isSeen(): boolean;
}

/** How one fights for the place: over all surfaces of one reading. */
export interface Rounds {
  used: number;
  last?: number;
}

/** Watches that a shown surface stays on the page and on top of it. `shadowOf` gives closed shadow trees too. */
export function guardSurface(
  page: Document,
  surface: Surface,
  rounds: Rounds,
  shadowOf: ShadowOf,
  events: GuardEvents,
): Guard {
  const stop = new AbortController();
  const { signal } = stop;
  const { host, dialog } = surface;
  const view = viewOf(page);
  let coveredAt = Number.NEGATIVE_INFINITY;
  /** What was in full screen before us lies below us and stays. */
  let before = fullscreenOf(page);

  const again = (act: () => void) => {
    const now = performance.now();
    if (now - (rounds.last ?? 0) > QUIET) rounds.used = 0;
    rounds.last = now;
    rounds.used += 1;
    if (rounds.used > ROUNDS) giveUp();
    else act();
  };
  const end = () => {
    if (signal.aborted) return;
    stop.abort();
    observer.disconnect();
    resized.disconnect();
    callOff?.();
    unwatch();
  };
  const giveUp = () => {
    end();
    events.onGivenUp();
  };
  const covered = () => {
    coveredAt = performance.now();
    again(() => raise(surface));
  };
  const isCarriedOff = (): boolean => {
    if (isInPlace(page, surface)) return false;
    end();
    again(events.onEvicted);
    return true;
  };

  const look = () => {
    if (signal.aborted || isCarriedOff()) return;
    const full = fullscreenOf(page);
    if (full === before) return;
    before = null; // once left it comes back above us
    if (!full || full === host) return;
    covered();
    leaveFullscreen(page).catch(() => undefined); // it was over already
  };
  const observer = new MutationObserver((records) => {
    if (isCarriedOff()) return;
    // What the page writes on our element (`inert`, `hidden`, `popover`) goes again.
    if (records.some(({ type }) => type === 'attributes') && host.attributes.length) {
      again(() => {
        for (const name of host.getAttributeNames()) host.removeAttribute(name);
      });
    }
  });
  // The root's children, and the document's own: `document.open()` replaces the root.
  observer.observe(page, { childList: true });
  const root = rootOf(page);
  if (root) observer.observe(root, { childList: true });
  observer.observe(host, { attributes: true });

  // A modal or popover of the page that opens later is painted above ours: the last one opened is on top.
  const opened = (event: Event) => {
    const { target } = event;
    if (target instanceof Element && target !== host && is(target, ':modal, :popover-open')) covered();
  };
  view?.addEventListener('toggle', opened, { capture: true, signal });
  view?.addEventListener('fullscreenchange', look, { capture: true, signal });
  // One in a shadow root of the page sends no event out of it, but a modal takes the focus from us.
  const focusLost = () => {
    if (!signal.aborted && !isCarriedOff() && hasFocus(page) && isHitBefore(page, host)) covered();
  };
  dialog.addEventListener('focusout', () => after(1, focusLost), { signal });

  // A popover there takes nothing and isn't hit either; it is only painted. One sign more, since other things move paint too.
  const unwatch = watchPainted(dialog, (painted) => {
    if (painted || signal.aborted) return;
    endTransition(page);
    if (sharesTopLayer(page, host, shadowOf)) covered();
  });

  let unboxed = 0;
  const resized = new ResizeObserver(([entry]) => {
    const { width = 1, height = 1 } = entry?.contentRect ?? {};
    unboxed = width && height ? 0 : performance.now();
  });
  resized.observe(dialog);
  const alive = () => tellAlive(dialog);
  view?.addEventListener('visibilitychange', alive, { capture: true, signal }); // timers slept
  let callOff: (() => void) | undefined;
  const beat = () => {
    if (signal.aborted) return;
    callOff = after(LOOKS, beat);
    alive();
    look();
    // A root that is hidden takes our dialog with it, where no style of ours could be laid above the page's.
    if (unboxed && performance.now() - unboxed > SEEN) giveUp();
  };

  beat();
  return { stop: end, isSeen: () => performance.now() - coveredAt > SEEN };
}

function isHitBefore(page: Document, host: Element): boolean {
  const { innerWidth: width, innerHeight: height } = viewOf(page) ?? { innerWidth: 0, innerHeight: 0 };
  const points = [
    [width / 2, height / 2],
    [EDGE, EDGE],
    [width - EDGE, EDGE],
  ] as const;
  return points.some(([x, y]) => elementAt(page, x, y) !== host);
}

/** A view transition of the page is painted above everything, the top layer too. */
function endTransition(page: Document): void {
  const { activeViewTransition } = page as Document & {
    activeViewTransition?: { skipTransition(): void } | null;
  };
  activeViewTransition?.skipTransition();
}
