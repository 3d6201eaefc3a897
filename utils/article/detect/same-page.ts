/**
 * Whether an address, as a page writes it, leads to another page than this one. Hosts for phones, trailing slashes, AMP
 * and queries don't make another page; where the path is the root or a script's, the query does.
 * @param url the page's address
 * @param said the address the page says it has, if any
 */
export function elsewhereThan(url: string, said: string | undefined): (href: string) => boolean {
  const own = new Set([url, said].map((one) => one && keyOf(one, url)));
  return (href) => {
    if (!href || href.startsWith('#')) return false;
    const key = keyOf(href, url);
    return key !== undefined && !own.has(key);
  };
}

/** What makes an address a page's; undefined where it leads to no page. */
function keyOf(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const { protocol, hostname, pathname, search } = new URL(href, base);
  if (!/^(https?|file):$/.test(protocol)) return undefined;
  const host = hostname.replace(/^(www|m|mobile|amp)\./, '');
  const path = pathname
    .replace(/\/amp(?=\/|$)|\.amp(?=\.|$)/g, '')
    .replace(/(?:\/index\.html?|(?<!\/)\/)\/*$/, '');
  return `${host}${path}${/\d{3}|-[^/]*-/.test(path) ? '' : search}`.toLowerCase();
}
