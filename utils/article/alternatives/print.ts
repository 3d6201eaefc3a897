import { squash } from '../dom/text';
import { webAddress } from '../sanitize/address';

/** What a link to a view to print says. */
const WORDS =
  /^(?:print|print (?:view|version|article|this)|printer[- ]friendly(?: version)?|printable version|cetak|versi cetak|drucken|druckversion|druckansicht|imprimir|versión para imprimir|imprimer|version imprimable|stampa|afdrukken|printversie|skriv ut|utskrift|udskriv|tisk|drukuj|wersja do druku|печать|версия для печати|друк|yazdır|印刷|印刷用ページ|인쇄|打印|列印|طباعة|प्रिंट|in bài)$/i;
const ADDRESS =
  /(?:^|[/?&._-])(?:print|printable|printview|printversion|cetak|drucken|druck|imprimir|imprimer|stampa)(?:[/=&._-]|$)/i;

/**
 * The page's view to print, by its own link of that kind: at the same host, and of the same article. A link that only
 * opens the browser's print dialog is none.
 */
export function printViewOf(page: Document, url: string): string | undefined {
  const own = new URL(url);
  const name = nameOf(own);
  const links = [
    ...page.querySelectorAll('link[rel~="alternate" i][media="print" i][href]'),
    ...Array.from(page.body.querySelectorAll('a[href]')).filter(isPrint),
  ];
  for (const link of links) {
    const address = webAddress(link.getAttribute('href') ?? '', url)?.split('#')[0];
    if (!address || address === url.split('#')[0]) continue;
    const other = new URL(address);
    const isSame = `${other.pathname}${other.search}`.includes(name);
    if (other.hostname === own.hostname && isSame) return address;
  }
  return undefined;
}

function isPrint(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!href || /^(?:#|javascript:)/i.test(href.trim())) return false;
  const path = href.replace(/^(?:https?:)?\/\/[^/]*/i, '').slice(0, 500);
  const says = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  return (
    ADDRESS.test(path) ||
    [link.textContent ?? '', says].some((text) => text.length < 60 && WORDS.test(squash(text)))
  );
}

/** What is its own in the address of an article: a number, else the last part of the path. */
function nameOf({ pathname, search }: URL): string {
  const number = `${pathname}${search}`.match(/\d{4,}/g)?.at(-1);
  return (
    number ?? (pathname.split('/').findLast((part) => part.length > 3) ?? pathname).replace(/\.\w{2,5}$/, '')
  );
}
