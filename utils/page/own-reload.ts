import { isSamePlace } from './address';

/** Parameters by which a page asks for itself anew and not for what is kept: their values say nothing. */
const ANEW =
  /^(?:_|t|ts|v|r|rnd|rand|random|time|timestamp|cb|cachebuster|nocache|refresh|reload|auto_?refresh)$/i;
/** The page is left for another reason where it isn't left so soon (ms) after it asked for itself. */
const SOON = 30_000;

interface Navigating extends Event {
  userInitiated: boolean;
  destination: { url: string; sameDocument: boolean };
}

/**
 * Watches whether a page loads itself anew, as live pages do: by a meta element or a script, at no one's click. A reader who
 * has it loaded again by the browser's own button isn't it. `onReload` is called where it is asked for; the page goes later,
 * or stays. The returned function, asked when the page is left, says whether that is its own doing. Where the browser doesn't tell of navigations, a page that declares it is believed.
 */
export function watchOwnReload(view: Window, onReload: () => void): () => boolean {
  const { navigation } = view as Window & { navigation?: EventTarget };
  if (!navigation) return () => declaresReload(view.document);
  let asked = Number.NEGATIVE_INFINITY;
  navigation.addEventListener('navigate', (event) => {
    const { userInitiated, destination } = event as Navigating;
    const isOwn = !userInitiated && !destination.sameDocument;
    if (!isOwn || !isReloadOf(view.location.href, destination.url)) return;
    asked = performance.now();
    onReload();
  });
  return () => performance.now() - asked < SOON;
}

/** Whether a page says in its markup that it will load itself anew. */
export const declaresReload = (page: Document): boolean =>
  page.querySelector('meta[http-equiv="refresh" i]') !== null;

/**
 * Keeps a page that says so from loading itself anew, where the browser takes a click's leave away with the page, and
 * the reader could not come back. Not while it loads: its pictures would stop as well.
 */
export function keepFromReloading(page: Document): void {
  if (import.meta.env.FIREFOX && page.readyState === 'complete' && declaresReload(page))
    page.defaultView?.stop();
}

/** Whether an address is a page's own, but for what only asks for it anew. */
export function isReloadOf(address: string, other: string): boolean {
  return URL.canParse(other) && isSamePlace(withoutAnew(address), withoutAnew(other));
}

function withoutAnew(address: string): string {
  const url = new URL(address);
  // Not by `keys()`: in Firefox's content scripts nothing can go through what it gives.
  for (const [name] of [...url.searchParams]) if (ANEW.test(name)) url.searchParams.delete(name);
  return url.href;
}
