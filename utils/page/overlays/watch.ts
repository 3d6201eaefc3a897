import { connected } from '../dom';
import { FREE, GONE } from './style';

/** A page counts as quiet after so long without a change, in ms. */
const QUIET = 120;
/** One that never is quiet is looked at all the same, this long after the first change, in ms. */
const LONGEST = 500;
/** Of each second at most this many ms go into looking: a look that took 2 ms is followed by 4 s without one. */
const BUDGET = 0.5;
/** After so long a change is looked at however dear the last look was, in ms: on a busy machine every look seems dear, and a wall that came since would stay. */
const LONGEST_REST = 8000;

export interface Watch {
  stop(): void;
  /** Looks soon, whatever was looked at before. */
  look(): void;
}

export interface WatchEvents {
  /** Something changed, and layout is fresh. Gives whether anything was to be done: then the next look may come at once. */
  onLook(): boolean;
  /** Elements that came, or whose class, style or state changed, while `tracks()` was true. */
  onTracked(elements: Element[]): void;
  tracks(): boolean;
}

/**
 * Watches a page for what comes late. A change costs one flag; looks come right after a frame was drawn, when layout
 * is fresh, never in a hidden tab, and the dearer a look was the later comes the next.
 */
export function watchPage(page: Document, view: Window, { onLook, onTracked, tracks }: WatchEvents): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let first = 0;
  let last = 0;
  let notBefore = 0;
  let stopped = false;
  const due = () => {
    const now = performance.now();
    const wait = Math.max(Math.min(last + QUIET, first + LONGEST), notBefore) - now;
    if (wait > 1) timer = setTimeout(due, wait);
    else frame = view.requestAnimationFrame(drawn);
  };
  const drawn = () => {
    frame = 0;
    // A task after the frame: layout has been done for it.
    timer = setTimeout(() => {
      timer = undefined;
      if (stopped) return;
      const before = performance.now();
      const busy = onLook();
      // Our own marks are changes too, and no news.
      observer.takeRecords();
      const after = performance.now();
      notBefore = busy ? after : after + Math.min((after - before) / (BUDGET / 1000), LONGEST_REST);
    });
  };
  const changed = () => {
    last = performance.now();
    if (timer !== undefined || frame || stopped) return;
    first = last;
    timer = setTimeout(due, QUIET);
  };
  const observer = new MutationObserver((records) => {
    if (tracks()) onTracked(records.flatMap(comeOrChanged));
    changed();
  });
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', GONE, FREE],
  });
  return {
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      if (frame) view.cancelAnimationFrame(frame);
    },
    look() {
      notBefore = 0;
      changed();
    },
  };
}

function comeOrChanged({ type, target, attributeName, addedNodes }: MutationRecord): Element[] {
  if (type !== 'attributes')
    return Array.from(addedNodes).filter((one) => one instanceof Element && connected(one)) as Element[];
  const ours = attributeName === GONE || attributeName === FREE;
  return target instanceof Element && !ours ? [target] : [];
}
