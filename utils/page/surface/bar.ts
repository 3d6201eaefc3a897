import { create, rootOf, viewOf } from '../dom';
import { papers } from './curtain';
import { hostStyle } from './host-style';
import { makeHost } from './hosts';

/** How long it stays where nobody points at it, in ms. */
const STAYS = 8000;

export interface BarWords {
  said: string;
  act: string;
  close: string;
}

/**
 * Shows a small bar at the page's lower edge: a sentence, one thing to do about it, and a way to close it. It takes
 * no focus, waits while it has the focus or the pointer, and goes after 8 s, with Esc, or at its button. Returns how
 * to take it away.
 */
export function showBar(page: Document, words: BarWords, onAct: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const bar = create(page, 'div');
  bar.setAttribute('popover', 'manual');
  const said = create(page, 'p');
  said.setAttribute('role', 'status');
  const act = button(page, words.act);
  const close = button(page, '×');
  close.setAttribute('aria-label', words.close);
  bar.append(said, act, close);
  const host = makeHost(page, 'bar', bar, hostStyle + barStyle);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    stop.abort();
    clearTimeout(timer);
    host.remove();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (bar.matches(':hover, :focus-within') ? wait() : leave()), STAYS);
  };
  act.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      leave();
      onAct();
    },
    { signal },
  );
  close.addEventListener('click', leave, { signal });
  viewOf(page)?.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), {
    signal,
    capture: true,
  });
  viewOf(page)?.addEventListener('pagehide', leave, { signal });

  rootOf(page)?.append(host);
  bar.showPopover();
  said.textContent = words.said; // after it is there: what a status says is read out when it changes
  wait();
  return leave;
}

function button(page: Document, words: string): HTMLButtonElement {
  const made = create(page, 'button');
  made.type = 'button';
  made.textContent = words;
  return made;
}

const barStyle = `
[popover] {
  all: initial; display: flex; align-items: center; gap: 12px; position: fixed; inset: auto 0 16px; margin: 0 auto;
  width: fit-content; max-width: calc(100vw - 32px); box-sizing: border-box; padding: 8px 8px 8px 16px;
  border: 1px solid #0003; border-radius: 10px; box-shadow: 0 4px 20px #0003;
  font: 15px/1.4 system-ui, sans-serif; background: ${papers.light}; color: #1c1d1f; color-scheme: light;
}
[popover]::backdrop { display: none; }
p { all: unset; }
button { all: unset; box-sizing: border-box; min-height: 36px; padding: 6px 12px; border-radius: 7px; cursor: pointer; color: #0b5a7a; white-space: nowrap; }
button:last-child { padding: 6px; min-width: 36px; text-align: center; font-size: 20px; line-height: 1; color: inherit; }
button:hover { background: #0000000f; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
@media (max-width: 480px) { [popover] { flex-wrap: wrap; gap: 2px 8px; } p { flex: 1 0 100%; } p + button { margin-inline-start: -12px; } button:last-child { margin-inline-start: auto; } }
@media (prefers-color-scheme: dark) {
  [popover] { background: ${papers.dark}; color: #e4e2de; border-color: #fff3; color-scheme: dark; }
  button { color: #8cc8e6; }
  button:hover { background: #ffffff1a; }
}
`;
