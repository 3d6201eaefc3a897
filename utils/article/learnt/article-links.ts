import { addressVerdict } from '../detect/address-verdict';
import { all } from '../detect/ask';
import { readPath } from '../detect/path';
import { elsewhereThan } from '../detect/same-page';
import { pageOf } from '../stitch/page-part';

/** So many links are looked at, and addresses of so many characters. */
const MOST = { links: 2000, characters: 1000 };

/**
 * Addresses of other articles that a page at `url` links to on its own origin, each once: first those that are made as
 * its own is, since their pages are made alike, then in the page's order. Its further pages are none.
 */
export function articleLinks(page: Document, url: string): string[] {
  const here = new URL(url);
  const base = /^https?:/.test(page.baseURI) ? page.baseURI : url;
  const isElsewhere = elsewhereThan(url, undefined);
  const found = new Map<string, string>();
  for (const link of Array.from(all(page, 'a[href]')).slice(0, MOST.links)) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href.length > MOST.characters || !URL.canParse(href, base)) continue;
    const address = new URL(href, base);
    address.hash = '';
    const isOther = address.origin === here.origin && isElsewhere(address.href) && !pageOf(address, here);
    if (isOther && !found.has(address.pathname) && addressVerdict(address.href) === 'likely')
      found.set(address.pathname, address.href);
  }
  const own = formOf(url);
  const links = [...found.values()];
  return [...links.filter((one) => formOf(one) === own), ...links.filter((one) => formOf(one) !== own)];
}

/** How an address is made: how deep, with a date or a number or neither, with which ending. */
function formOf(url: string): string {
  const path = readPath(url);
  const { pathname } = new URL(url);
  return [
    pathname.split('/').filter(Boolean).length,
    path?.hasDate,
    path?.hasNumber,
    /\.\w{2,5}$/.exec(pathname)?.[0],
  ].join();
}
