interface Watched {
  roots: ShadowRoot[];
  listeners: Record<string, number>;
  timers: Set<unknown>;
}

type OwnWindow = Window & { watched?: Watched };

/** Runs before any script of the page, and counts what only scripts know of: closed shadow roots, listeners, timers. */
export function watchPage(): void {
  const watched: Watched = { roots: [], listeners: {}, timers: new Set() };
  Object.defineProperty(window, 'watched', { value: watched });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watched.roots.push(root);
    return root;
  };
  for (const [name, by] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ] as const) {
    const own = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type: string, ...rest: [never]) {
      watched.listeners[type] = (watched.listeners[type] ?? 0) + by;
      return own.call(this, type, ...rest);
    };
  }
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)] as [
      typeof setTimeout,
      typeof clearTimeout,
    ];
    Object.assign(window, {
      [start]: (act: unknown, ms?: number, ...rest: unknown[]) => {
        const once = (...given: unknown[]) => {
          if (start === 'setTimeout') watched.timers.delete(timer);
          if (typeof act === 'function') act(...given);
        };
        const timer: unknown = begin(once, ms, ...rest);
        watched.timers.add(timer);
        return timer;
      },
      [stop]: (timer: never) => {
        watched.timers.delete(timer);
        end(timer);
      },
    });
  }
}

/** All that a page could compare before and after. Runs in the page. */
export function lookAtPage(): Record<string, unknown> {
  const { roots = [], listeners = {}, timers } = (window as OwnWindow).watched ?? {};
  const place = (node: Node | null): string => {
    const way: number[] = [];
    for (let at = node; at?.parentNode; at = at.parentNode)
      way.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
    return way.join('.');
  };
  const open = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const selection = getSelection();
  const active = document.activeElement;
  const { display, overflow } = getComputedStyle(document.documentElement);
  return {
    html: document.documentElement.outerHTML,
    shadows: [...new Set([...roots, ...open])].map((root) => root.innerHTML),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    around: [document.childNodes.length, window.length, history.length, location.href, document.title],
    style: [display, overflow, document.documentElement.inert],
    globals: Object.keys(window).length,
    scroll: [scrollX, scrollY],
    focus: place(active),
    caret:
      active instanceof HTMLInputElement && active.type === 'text'
        ? [active.selectionStart, active.selectionEnd]
        : [],
    selection: [
      String(selection),
      place(selection?.anchorNode ?? null),
      selection?.anchorOffset,
      selection?.focusOffset,
    ],
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
      ({ value, checked }) => [value, checked],
    ),
    media: [...document.querySelectorAll<HTMLMediaElement>('audio, video')].map((one) => [
      one.paused,
      one.muted,
      one.volume,
      one.playbackRate,
      one.currentSrc,
    ]),
    listeners: { ...listeners },
    timers: timers?.size,
  };
}
