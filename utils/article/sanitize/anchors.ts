import { webAddress } from './address';

const PREFIX = 'saring-';

/**
 * The id an anchor has in the reader: prefixed, so that it meets no name of ours, with odd characters spelled out, so
 * that two names stay two.
 */
export function anchorId(raw: string): string {
  return (
    PREFIX +
    raw
      .trim()
      .slice(0, 100)
      .replace(/\s+/g, '-')
      .replace(/[^\p{L}\p{N}_.:-]/gu, (odd) => `.${odd.codePointAt(0)?.toString(16)}.`)
  );
}

/** `#saring-…` for an address that leads to a place in the page itself, else null. */
export function anchorOf(href: string, page: string): string | null {
  const hash = href.indexOf('#');
  if (hash < 0) return null;
  if (hash > 0 && webAddress(href, page)?.split('#')[0] !== page.split('#')[0]) return null;
  return `#${anchorId(decoded(href.slice(hash + 1)))}`;
}

/**
 * Ties links to their places (footnotes, contents): an id stays where a link leads to it, once; a link that leads
 * nowhere in the body is unwrapped. On further pages (`part`) of an article the names carry the page's number.
 */
export function tieAnchors(body: Element, part: number): void {
  const links = [...body.querySelectorAll('a[href^="#"]')];
  const wanted = new Set(links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  const there = new Set<string>();
  for (const place of body.querySelectorAll('[id]')) {
    if (!wanted.has(place.id) || there.has(place.id)) place.removeAttribute('id');
    else there.add(place.id);
  }
  for (const link of links) {
    if (!there.has(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href');
  }
  for (const link of body.querySelectorAll('a:not([href], [id])')) link.replaceWith(...link.childNodes);
  if (part === 1) return;
  for (const place of body.querySelectorAll('[id]')) place.id = onPart(place.id, part);
  for (const link of body.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${onPart((link.getAttribute('href') ?? '').slice(1), part)}`);
}

/** With a sign that no name has (`anchorId` spells it out), so that "2-a" of the first page isn't "a" of the second. */
const onPart = (id: string, part: number): string => `${PREFIX}${part}~${id.slice(PREFIX.length)}`;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray percent sign
  }
}
