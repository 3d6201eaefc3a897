import { squash } from '../dom/text';
import type { Words } from '../words';
import { currentPage } from './current-page';
import { isSameAddress, pageOf, type Relation, showsAll } from './page-part';

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
export interface PageLink extends Relation {
  element: Element;
  address: URL;
  /** The number its words give. */
  number?: number;
}

/** So many links that belong to the article are looked at. */
const MOST = 400;
/** Attributes that say how many pages there are, and the most that are believed. */
const COUNTED = [
  'data-total-pages',
  'data-total-page',
  'data-page-count',
  'data-pagecount',
  'data-totalpages',
];
const MOST_COUNTED = 30;
/** Words of a link say its page within so many characters. */
const LABEL = 60;
const LINKS = 'a[href], link[rel~="next" i][href], option[value]';
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="komentar" i], [class*="komentar" i]';

/**
 * Finds the other pages of an article that is split, by the links of one page of it: their addresses must be the
 * article's own but for a page number (or for what shows all), and their words a number, "next", "show all" or a
 * `rel`. Links that lead to other sites, to comments or to themselves are none. `url` is the page's own address,
 * `known` other addresses of the article (the canonical one, that of its first page).
 */
export function pageLinks(page: Document, url: string, known: readonly string[], words: Words): PageLinks {
  const here = new URL(url);
  const none: PageLinks = { current: 1, pages: new Map(), total: 1 };
  if (showsAll(here)) return none;
  const own = [url, ...known].flatMap((address) => (URL.canParse(address) ? [new URL(address)] : []));
  const links = linksOf(page, here, own, words);
  if (!links.length) return untold(page, here) ?? none;

  const current = currentPage(page, links, here, words);
  const pages = new Map<number, string>();
  const others = links.filter(({ address }) => !isSameAddress(address, here));
  const put = (number: number, { address }: PageLink) => {
    if (number > 0 && number !== current.number && !pages.has(number)) pages.set(number, address.href);
  };
  const numbered = others.filter(({ number, part }) => number && part !== 'all');
  for (const link of numbered) put(link.number as number, link);
  const nextLink = others.find((link) => !link.number && link.part !== 'all' && isNext(link, words));
  const next = nextLink && !pages.has(current.number + 1) ? nextLink.address.href : undefined;
  const all = others.find(
    (link) => link.part === 'all' && (words.is('all', labelOf(link.element)) || !link.weak),
  );
  const total = Math.max(current.number + (next ? 1 : 0), current.of ?? 0, all ? 2 : 0, ...pages.keys());
  return { current: current.number, pages, next, all: all?.address.href, total };
}

/**
 * Where only an attribute tells how many pages there are, and scripts make the links, the usual parameter is tried.
 * What comes is held against the page like any other.
 */
function untold(page: Document, here: URL): PageLinks | undefined {
  const teller = page.querySelector(COUNTED.map((name) => `[${name}]`).join());
  const total = Number(COUNTED.map((name) => teller?.getAttribute(name)).find(Boolean));
  if (!(total > 1 && total <= MOST_COUNTED)) return undefined;
  const current = Number(here.searchParams.get('page') ?? 1);
  const pages = new Map<number, string>();
  for (let number = 1; number <= total; number++) {
    const address = new URL(here);
    address.hash = '';
    if (number === 1) address.searchParams.delete('page');
    else address.searchParams.set('page', String(number));
    if (number !== current) pages.set(number, address.href);
  }
  return { current, pages, total };
}

function linksOf(page: Document, here: URL, own: readonly URL[], words: Words): PageLink[] {
  const base = URL.canParse(page.baseURI) && /^https?:/.test(page.baseURI) ? page.baseURI : here.href;
  const isNear = nearTo(here);
  const found: PageLink[] = [];
  for (const element of Array.from(page.querySelectorAll(LINKS))) {
    const href = addressIn(element);
    if (!href || !isNear(href) || !URL.canParse(href, base)) continue;
    const address = new URL(href, base);
    if (/comment|komentar/i.test(address.hash) || (address.hash && isSameAddress(address, here))) continue;
    address.hash = '';
    const relation = relationTo(address, here, own);
    if (!relation || element.closest(COMMENTS)) continue;
    found.push({ element, address, ...relation, number: numberOf(element, words) });
    if (found.length > MOST) break;
  }
  const links = found.filter((link) => saysPage(link, words));
  // On the third part of a series the first is no page of it, but the second page of a story has a link to the first.
  const first =
    links.some(({ part }) => part === 'first') || own.some((one) => pageOf(one, here)?.part === 'first');
  return links.filter(({ serial }) => first || !serial);
}

/** The values of a choice are addresses where they look like one. */
function addressIn(element: Element): string {
  const value = element.getAttribute('value') ?? '';
  return (element.getAttribute('href') ?? (/[/?]/.test(value) ? value : '')).trim();
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

/**
 * A cheap first look, since a page has hundreds of links: those to the same article hold the longest part of its
 * address, or are written as parts of an address.
 */
function nearTo({ pathname }: URL): (href: string) => boolean {
  const names = pathname
    .split('/')
    .map((part) => part.replace(/\.\w+$/, '').replace(/[-_.,]?[a-z]?\d{0,3}$/i, ''));
  const longest = names.filter((name) => name !== 'inde').sort((a, b) => b.length - a.length)[0] ?? '';
  const name = longest.length > 3 ? longest.slice(0, 10) : '';
  return (href) => href.includes(name) || /^(?:\?|\.?\/?[\w-]+(?:\.\w+)?\/?$)/.test(href);
}

/** Whether words, a `rel` or the form of the address say that a link leads to a page of the article. */
function saysPage(link: PageLink, words: Words): boolean {
  if (link.number) return true;
  const label = labelOf(link.element);
  if (link.part === 'all') return !link.weak || words.is('all', label);
  return isNext(link, words);
}

function isNext({ element, weak }: PageLink, words: Words): boolean {
  const label = labelOf(element);
  const rel = element.getAttribute('rel') ?? '';
  return !weak && (/\bnext\b/i.test(rel) || /^[>»›→⟩▶]+$/.test(label) || words.opens('next', label) > 0);
}

export function labelOf(element: Element): string {
  const text = squash(element.textContent ?? '');
  return (text || element.getAttribute('aria-label') || element.getAttribute('title') || '').slice(0, 200);
}

/** The page number that a link's words give: "2", "Page 2", "Seite 2: The second half". */
function numberOf(element: Element, words: Words): number | undefined {
  const labels = [labelOf(element), element.getAttribute('aria-label'), element.getAttribute('title')];
  for (const label of labels) {
    const number = label && numberIn(label.slice(0, LABEL), words);
    if (number) return number;
  }
  return undefined;
}

/** The number in a label that is nothing else, or that begins with a word for a page. */
export function numberIn(label: string, words: Words): number | undefined {
  const lone = /^\D{0,3}(\d{1,3})\D{0,3}$/.exec(label);
  if (lone) return Number(lone[1]);
  const after = label.slice(words.opens('page', label)).match(/^[\s:.#-]*(\d{1,3})(?!\d)/);
  if (after && after.index === 0 && words.opens('page', label)) return Number(after[1]);
  const before = /^(\d{1,3})\s*(.{1,12})$/.exec(label);
  return before && words.is('page', before[2] ?? '') ? Number(before[1]) : undefined;
}
