import { is, nameOf, parentOf } from '../dom';

/** What appears within so many ms of a click or key of the reader's on a control was asked for. */
const SOON = 2000;
const CONTROL =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, img, figure, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick], [tabindex], [aria-haspopup], [aria-controls]';

/** What the reader opened or started on a page. */
export interface Opened {
  has(element: Element): boolean;
  started(media: Element): boolean;
  /** Whether something that appears now was asked for. */
  now(): boolean;
  add(element: Element): void;
  stop(): void;
}

/** Notes the reader's own clicks and keys (`isTrusted`: a page can't make them), and the players that begin right after. */
export function watchReader(page: Document, now: () => number): Opened {
  const stop = new AbortController();
  const listen = { capture: true, passive: true, signal: stop.signal };
  const opened = new WeakSet<Element>();
  const started = new WeakSet<Element>();
  let last = Number.NEGATIVE_INFINITY;
  const acted = (event: Event) => {
    if (!event.isTrusted) return;
    const key = event instanceof KeyboardEvent ? event.key : undefined;
    // Scrolling and moving about opens nothing.
    if (key !== undefined && /^(?:Arrow|Page|Home|End|Tab|Shift|Control|Alt|Meta)/.test(key)) return;
    if (key === undefined && !onControl(event)) return;
    last = now();
  };
  for (const name of ['pointerdown', 'click', 'keydown']) page.addEventListener(name, acted, listen);
  page.addEventListener(
    'play',
    (event) => {
      if (event.isTrusted && event.target instanceof Element && now() - last < SOON)
        started.add(event.target);
    },
    listen,
  );
  const has = (element: Element): boolean => {
    for (let at: Element | null = element; at && !is(at, 'body, html'); at = parentOf(at))
      if (opened.has(at)) return true;
    return false;
  };
  return {
    has,
    started: (media) => started.has(media),
    now: () => now() - last < SOON,
    add: (element) => opened.add(element),
    stop: () => stop.abort(),
  };
}

function onControl(event: Event): boolean {
  const [target] = event.composedPath();
  for (let at: Element | null = target instanceof Element ? target : null; at; at = parentOf(at)) {
    if (/^(?:body|html|main|article)$/.test(nameOf(at))) return false;
    if (is(at, CONTROL)) return true;
    const view = at.ownerDocument.defaultView;
    if (at === target && view?.getComputedStyle(at).cursor === 'pointer') return true;
  }
  return false;
}
