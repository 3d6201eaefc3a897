import { printViewOf } from './alternatives/print';
import { registrableHost } from './metadata/canonical';
import { webAddress } from './sanitize/address';
import type { Alternative } from './types';

/** Fewer words than this are thin where the page doesn't say how many there should be. */
const THIN = 80;
/** Below this share of the words the page speaks of, a text is thin. */
const SHARE = 0.6;
/** Hosts that keep copies of other sites' AMP pages. */
const CACHE = /(?:^|\.)(?:ampproject\.(?:org|net)|bing-amp\.com)$/;
const AMP_PATH = /\/amp(?:\/|$)|\.amp(?:\.html?)?$/i;
const AMP_QUERY = /[?&](?:amp(?:=(?:1|true))?|outputType=amp)(?:&|$)/i;

/** How much is shown, and how much the page says there is (0 where it doesn't), in words. */
interface Amount {
  shown: number;
  stated: number;
  /** Whether a wall keeps the rest: then no way around it is looked for. */
  walled: boolean;
}

export interface Alternatives {
  /** Whether some depend on how long the page says that the article is. */
  asksLength: boolean;
  /** Those to offer with so much text shown. */
  at(amount: Amount): Alternative[];
}

/**
 * Reads off `page` (the snapshot) where else the same article may be read: the full page of one made for phones; where
 * little text is shown, a page that calls itself the original, a view to print, a page for phones. `url` is the page's
 * own address. Asks for nothing: what stands behind the links is for the reader to see.
 */
export function readAlternatives(page: Document, url: string): Alternatives {
  const canonical = linked(page, 'link[rel~="canonical" i]', url);
  const full = canonical && isAmp(page, url) && isFullOf(canonical, url) ? canonical : undefined;
  const original = canonical && isOtherStory(canonical, url) ? canonical : undefined;
  const amp = sameSite(linked(page, 'link[rel~="amphtml" i]', url), url);
  const print = printViewOf(page, url);
  const asksLength = Boolean(original || amp || print);
  const at = ({ shown, stated, walled }: Amount): Alternative[] => {
    const found: Alternative[] = [];
    const add = (kind: Alternative['kind'], address: string | undefined) => {
      if (address && !found.some((one) => one.url === address)) found.push({ kind, url: address });
    };
    add('canonical', full);
    if (walled || !(stated ? shown < stated * SHARE : shown < THIN)) return found;
    add('canonical', original);
    add('print', print);
    if (!full) add('amp', amp);
    return found;
  };
  return { asksLength, at };
}

/** Whether the page was made for phones by the AMP project's rules. */
function isAmp(page: Document, url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  const root = page.documentElement;
  if (root.hasAttribute('amp') || root.hasAttribute('⚡')) return true;
  return isCache(url) || hostname.startsWith('amp.') || AMP_PATH.test(pathname) || AMP_QUERY.test(search);
}

function isCache(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return (
    CACHE.test(hostname) || (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname) && pathname.startsWith('/amp/'))
  );
}

/** The full page is on the same site; only what a cache keeps may name another. */
function isFullOf(address: string, url: string): boolean {
  return isCache(url) ? !isCache(address) : sameSite(address, url) !== undefined;
}

/** Whether a canonical address is another page than this, and neither a front page nor what this page is a part of. */
function isOtherStory(address: string, url: string): boolean {
  const [other, own] = [new URL(address), new URL(url)];
  const [there, here] = [other.pathname.replace(/(?<!\/)\/+$/, ''), own.pathname.replace(/(?<!\/)\/+$/, '')];
  if (!there) return false;
  return registrableHost(other.hostname) !== registrableHost(own.hostname) || !here.startsWith(there);
}

function linked(page: Document, selector: string, url: string): string | undefined {
  const href = page.querySelector(selector)?.getAttribute('href') ?? '';
  return elsewhere(webAddress(href, url), url);
}

function sameSite(address: string | undefined, url: string): string | undefined {
  if (!address) return undefined;
  const isSame = registrableHost(new URL(address).hostname) === registrableHost(new URL(url).hostname);
  return isSame ? address : undefined;
}

/** An address without its fragment, where it is another than the page's own. */
function elsewhere(address: string | null, url: string): string | undefined {
  const bare = address?.split('#')[0];
  return bare && bare !== url.split('#')[0] ? bare : undefined;
}
