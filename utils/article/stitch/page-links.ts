import type { Words } from '../words';
import { currentPage } from './current-page';
import { labelOf, numberOf, saysNext } from './label';
import { type NearLink, nearLinks } from './near-links';
import { isSameAddress, pageOf, type Relation, showsAll } from './page-part';
import { untoldPages } from './untold';

/** The pages of an article that a page of it names. */
export interface PageLinks {
  /** The number of the page that names them. */
  current: number;
  /** Addresses of the others by number. */
  pages: Map<number, string>;
  /** The address of the next one, where no number is said. */
  next?: string;
  /** An address that shows all of them. */
  all?: string;
  /** How many pages there are said or seen to be. */
  total: number;
}

/** A link to a page of the same article, by its address. */
export interface PageLink extends Relation, NearLink {
  /** The number its words give. */
  number?: number;
}

const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="komentar" i], [class*="komentar" i]';

/**
 * Finds the other pages of an article that is split, by the links of one page of it: their addresses must be the
 * article's own but for a page number (or for what shows all), and their words a number, "next", "show all" or a
 * `rel`. Links that lead to other sites, to comments or to themselves are none. `url` is the page's own address,
 * `known` other addresses of the article (the canonical one, that of its first page).
 */
export function pageLinks(page: Document, url: string, known: readonly string[], words: Words): PageLinks {
  const none: PageLinks = { current: 1, pages: new Map(), total: 1 };
  if (!URL.canParse(url)) return none;
  const here = new URL(url);
  const near = nearLinks(page, here);
  if (!near.length) return untoldPages(page, here) ?? none;
  if (showsAll(here)) return none;
  const own = [url, ...known].flatMap((address) => (URL.canParse(address) ? [new URL(address)] : []));
  const links = withoutSeries(ofArticle(near, here, own, words), own, here);
  if (!links.length) return untoldPages(page, here) ?? none;

  const current = currentPage(page, links, here, words);
  const pages = new Map<number, string>();
  const others = links.filter(({ address }) => !isSameAddress(address, here));
  for (const { number, part, address } of others) {
    if (number && part !== 'all' && number !== current.number && !pages.has(number))
      pages.set(number, address.href);
  }
  const nextLink = others.find((link) => !link.number && link.part !== 'all' && isNext(link, words));
  const next = pages.has(current.number + 1) ? undefined : nextLink?.address.href;
  const all = others.find((link) => link.part === 'all')?.address.href;
  const total = Math.max(current.number + (next ? 1 : 0), current.of ?? 0, all ? 2 : 0, ...pages.keys());
  return { current: current.number, pages, next, all, total };
}

/** The links of which address and words say that they lead to a page of the article. */
function ofArticle(near: readonly NearLink[], here: URL, own: readonly URL[], words: Words): PageLink[] {
  return near.flatMap(({ element, address }) => {
    const relation = relationTo(address, here, own);
    if (!relation || element.closest(COMMENTS)) return [];
    const link = { element, address, ...relation, number: numberOf(element, words) };
    return saysPage(link, words) ? [link] : [];
  });
}

/** The page's own links count too: they say its number. */
function relationTo(address: URL, here: URL, own: readonly URL[]): Relation | undefined {
  let weak: Relation | undefined;
  for (const one of own) {
    const relation = pageOf(address, one);
    if (relation && !relation.weak) return relation;
    weak ??= relation;
  }
  if (isSameAddress(address, here)) return { part: 'own', weak: false, serial: false };
  return weak;
}

function saysPage(link: PageLink, words: Words): boolean {
  if (link.number) return true;
  if (link.part === 'all') return !link.weak || words.is('all', labelOf(link.element));
  return isNext(link, words);
}

const isNext = ({ element, weak }: PageLink, words: Words): boolean => !weak && saysNext(element, words);

/** On the third part of a series the first is no page of it, but the second page of a story has a link to the first. */
function withoutSeries(links: readonly PageLink[], own: readonly URL[], here: URL): PageLink[] {
  const first =
    links.some(({ part }) => part === 'first') || own.some((one) => pageOf(one, here)?.part === 'first');
  return links.filter(({ serial }) => first || !serial);
}
