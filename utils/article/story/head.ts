import { key } from '../dom/text';
import { JSON_LD } from '../metadata/json-ld';

/** What a head says of the one story that the page was loaded for. */
const OF_STORY = `link[rel~="canonical" i], link[rel~="amphtml" i], link[rel~="next" i], link[rel~="prev" i],
  meta[property^="og:" i]:not([property="og:site_name" i], [property="og:locale" i]), meta[property^="article:" i],
  meta[name^="twitter:" i]:not([name="twitter:site" i]), meta[name^="parsely-" i], meta[name^="sailthru." i],
  meta[name^="dc" i], meta[name^="citation_" i], meta[name="author" i], meta[name="description" i],
  meta[name="keywords" i], meta[name*="date" i], meta[name*="title" i], meta[itemprop]`;

/**
 * Whether the head is still that of the story the page was loaded with: the site has gone on to `url` without loading
 * a page, and the address the head gives is the old one.
 */
export function isHeadOfAnother({ defaultView }: Document, page: Document, url: string): boolean {
  const loaded = defaultView?.performance?.getEntriesByType?.('navigation')[0]?.name;
  if (!loaded || pathOf(loaded, url) === pathOf(url, url)) return false;
  const said =
    page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return Boolean(said) && pathOf(said ?? '', url) === pathOf(loaded, url);
}

/** Takes off a copy's head what it says of another story than that with `headline`. */
export function forgetHead(page: Document, headline: string): void {
  for (const element of Array.from(page.head.querySelectorAll(OF_STORY))) element.remove();
  const own = key(headline);
  for (const script of Array.from(page.querySelectorAll(JSON_LD))) {
    if (!key(script.textContent ?? '').includes(own)) script.remove();
  }
  page.title = headline;
}

/** The path of an address without slashes at its end, '' for none. */
export function pathOf(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/(?<!\/)\/+$/, '') : '';
}
