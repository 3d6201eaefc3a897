/** A link whose address may be that of another page of the article. */
export interface NearLink {
  element: Element;
  /** Without its fragment. */
  address: URL;
}

/** So many are looked at. */
const MOST = 400;
const LINKS = 'a[href], link[rel~="next" i][href], option[value]';
/** The beginning of an address's longest part tells it from those of other articles. */
const TELLING = 10;

/**
 * The links of a page that lead to the article at `here` or near it, by a first and cheap look, since a page has
 * hundreds: they hold the longest part of its address, or are written as an end of it. Links to the comments are none.
 * Empty where all lead to the page itself.
 */
export function nearLinks(page: Document, here: URL): NearLink[] {
  const base = /^https?:/.test(page.baseURI) ? page.baseURI : here.href;
  const name = nameOf(here);
  const own = here.href.split('#')[0];
  const found: NearLink[] = [];
  let others = 0;
  for (const element of Array.from(page.querySelectorAll(LINKS))) {
    const href = addressIn(element);
    if (!href || !isNear(href, name) || !URL.canParse(href, base)) continue;
    const address = new URL(href, base);
    const { hash, origin } = address;
    address.hash = '';
    if (origin !== here.origin) continue;
    if (address.href !== own) {
      if (/comment|komentar/i.test(hash)) continue;
      others++;
    } else if (hash) continue;
    found.push({ element, address });
    if (found.length > MOST) break;
  }
  return others ? found : [];
}

/** The values of a choice are addresses where they look like one. */
function addressIn(element: Element): string {
  const href = element.getAttribute('href');
  if (href !== null) return href.trim();
  const value = element.getAttribute('value') ?? '';
  return value.includes('/') || value.includes('?') ? value.trim() : '';
}

/** What every page's address of the article has; '' where nothing in it is long enough. */
function nameOf({ pathname }: URL): string {
  const longest = pathname
    .split('/')
    .map((part) => part.replace(/\.\w+$/, '').replace(/[-_.,]?[a-z]?\d{0,3}$/i, ''))
    .filter((name) => name !== 'inde')
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length > 3 ? longest.slice(0, TELLING) : '';
}

function isNear(href: string, name: string): boolean {
  if (href.startsWith('?') || href.startsWith('./')) return true;
  return href.includes(name) || !(href.includes('/') || href.includes(':') || href.startsWith('#'));
}
