import { spacedText, squash } from '../dom/text';
import type { Words } from '../words';
import type { PageLink } from './page-links';
import { isSameAddress, ownNumber, pageOf } from './page-part';

/** So many levels above a link its pager is looked for, and so long (characters) a pager's text is. */
const LEVELS = 5;
const LONGEST = 400;

/**
 * The number of the page that is open, and how many there are where that is said: by the pager's link to itself, by
 * the number in it that is no link, by words as "Page 2 of 5", else by what is missing among the links.
 */
export function currentPage(
  page: Document,
  links: readonly PageLink[],
  here: URL,
  words: Words,
): { number: number; of?: number } {
  const pager = pagerOf(links, page.body);
  const said = pager && saidIn(pager, words);
  const itself = links.find(({ address, number }) => number && isSameAddress(address, here));
  if (itself?.number) return { number: itself.number, of: said?.of };
  if (said) return said;
  // A pager may call the first page by a number of its own ("?page=1") that the story's plain address hasn't.
  if (links.some(({ number, address }) => number === 1 && pageOf(here, address)?.part === 'first'))
    return { number: 1 };
  const numbers = new Set(links.map(({ number }) => number));
  const unlinked = pager && unlinkedNumber(pager, links);
  if (unlinked && !numbers.has(unlinked)) return { number: unlinked };
  const own = !numbers.size && ownNumber(here);
  if (own) return { number: own };
  for (let number = 1; ; number++) if (!numbers.has(number)) return { number };
}

/** The smallest block around the numbered links; with one alone, the line it stands in. */
function pagerOf(links: readonly PageLink[], body: Element): Element | undefined {
  const numbered = links.filter(({ number, element }) => number && element.localName === 'a');
  let pager: Element | undefined = (numbered[0] ?? links[0])?.element.parentElement ?? undefined;
  for (let level = 0; pager && pager !== body && level < LEVELS; level++) {
    const above: Element | null = pager.parentElement;
    if (!above || above === body || squash(above.textContent ?? '').length > LONGEST) break;
    pager = above;
  }
  return pager === body ? undefined : pager;
}

/** "Halaman 2/5", "Page 2 of 5", "2 / 5 ページ". */
function saidIn(pager: Element, words: Words): { number: number; of: number } | undefined {
  for (const match of spacedText(pager, LONGEST).matchAll(
    /(?:(\p{L}{1,12})\.?\s*)?(\d{1,3})\s*(?:\/|\p{L}{1,4})\s*(\d{1,3})(?!\d)\s*(\p{L}{0,8})/gu,
  )) {
    const [number, of] = [Number(match[2]), Number(match[3])];
    const named = words.is('page', match[1] ?? '') || words.is('page', match[4] ?? '');
    if (named && number >= 1 && of >= number) return { number, of };
  }
  return undefined;
}

/** A number that stands in the pager and isn't part of a link. */
function unlinkedNumber(pager: Element, links: readonly PageLink[]): number | undefined {
  const walker = pager.ownerDocument.createTreeWalker(pager, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const number = /^\D{0,3}(\d{1,3})\D{0,3}$/.exec(squash(node.nodeValue ?? ''))?.[1];
    if (number && !links.some(({ element }) => element.contains(node))) return Number(number);
  }
  return undefined;
}
