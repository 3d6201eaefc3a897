/** How a page came to another address without being loaded: by a step of its own, instead of the last one, or by the history. */
export type Move = 'push' | 'replace' | 'traverse';

/** Parts of an address that say how one came, or how far one scrolled, not what is read. */
const TRACKING =
  /^(utm_\w+|\w*clid|mc_[ce]id|igsh\w*|ref|ref_src|ref_url|referrer|source|src|cmpid|campaign|ito|consent\w*|_g[al]|page|offset|scroll|amp)$/i;
/** Fragments by which old single-page sites route. */
const ROUTE = /^#!?\//;

/**
 * Calls back when the page goes to another address without being loaded anew. Returns how to stop. Content scripts
 * don't see `pushState` itself, but the navigation API; where that is missing, only steps through the history.
 */
export function watchAddress(
  view: Window,
  onMove: (from: string, to: string, move: Move) => void,
): () => void {
  let from = view.location.href;
  const moved = (move: Move) => {
    const to = view.location.href;
    if (to === from) return;
    const before = from;
    from = to;
    onMove(before, to, move);
  };
  const entryChanged = (event: Event) => {
    const { navigationType } = event as Event & { navigationType?: string | null };
    moved(navigationType === 'push' || navigationType === 'traverse' ? navigationType : 'replace');
  };
  const stepped = () => moved('traverse');
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', entryChanged);
  view.addEventListener('popstate', stepped);
  return () => {
    navigation?.removeEventListener('currententrychange', entryChanged);
    view.removeEventListener('popstate', stepped);
  };
}

/** Whether two addresses differ at most in a fragment, and in what says how one came there. */
export function isSamePlace(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Whether two addresses differ at most in the fragment: one is reached from the other without a load. */
export const isSameDocument = (one: string, other: string): boolean =>
  one.split('#')[0] === other.split('#')[0];

/** Whether two addresses have the same host and path. */
export function isSamePath(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.host === b.host && pathOf(a) === pathOf(b) && routeOf(a) === routeOf(b);
}

function bare(address: string): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  return [url.host, pathOf(url), ...kept.flat(), routeOf(url)].join('\n');
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/(?<!\/)\/+$/, '');
const routeOf = ({ hash }: URL): string => (ROUTE.test(hash) ? hash : '');
