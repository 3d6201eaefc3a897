/**
 * Follows the system's choice between light and dark. It is asked of the page's window, since a frame's own answer
 * depends on its embedder's styles. Calls back at each change; `now` tells the choice, `stop` ends it.
 */
export function watchSystemTheme(
  view: Window,
  onChange: () => void,
): { now(): 'light' | 'dark'; stop(): void } {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', onChange);
  return {
    now: () => (dark.matches ? 'dark' : 'light'),
    stop: () => dark.removeEventListener('change', onChange),
  };
}
