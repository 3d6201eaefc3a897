import { key } from '../dom/text';
import { isObject, type JsonLd, type JsonObject, list, resolve, typesOf } from './json-ld';
import { hasCapital, hasLetter } from './letters';
import { contents, type MetaTags } from './meta-tags';
import { NAME_LENGTH, plain, plainMarkup } from './text';

/** What a page calls its site. `name` is what to show; `all` are all the names and the host, to tell them from people. */
export interface SiteNames {
  name: string;
  all: readonly string[];
}

/**
 * The name of the site: Open Graph, else the publisher in JSON-LD, else other tags, else the host without "www.".
 * Where one source writes `suara.com` and another `Suara.com`, the one with capitals is shown.
 */
export function readSiteNames(
  url: string,
  data: JsonLd,
  things: readonly JsonObject[],
  tags: MetaTags,
  windowTitle: string,
): SiteNames {
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  const publishers = things
    .flatMap((thing) => list(thing, 'publisher'))
    .map((value) => resolve(value, data))
    .map((value) => (isObject(value) ? list(value, 'name')[0] : value));
  const organisations = data.things
    .filter((thing) => typesOf(thing).some((type) => /^(WebSite|.*Organization)$/.test(type)))
    .flatMap((thing) => list(thing, 'name'));
  const named = [
    ...contents(tags, 'og:site_name').map((value) => plain(value, NAME_LENGTH)),
    ...[...publishers, ...organisations].map((value) => plainMarkup(value, NAME_LENGTH)),
    ...contents(
      tags,
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'dc.publisher',
      'cre',
      'twitter:site',
    ).map((value) => plain(value, NAME_LENGTH)),
  ].filter((value) => value && !/^https?:|^\/\/|^@/.test(value) && hasLetter(value));
  // "The Estuary Echo - Headline" on estuary-echo.example: the piece of the window's title that is the host.
  const squeeze = (text: string): string =>
    key(text)
      .replace(/^(?:the|der|die|das|el|la|le|il) /, '')
      .replace(/ /g, '');
  const inTitle = windowTitle
    .split(/(?<!\s)\s+[|\-–—:·•»«]\s+/)
    .find((piece) => squeeze(piece) === squeeze(host.split('.').at(-2) ?? ''));
  const first = named[0] ?? inTitle ?? host;
  const capitals = named.find((other) => key(other) === key(first) && hasCapital(other));
  const labels = host.split('.');
  return {
    name: hasCapital(first) ? first : (capitals ?? first),
    all: [
      ...new Set([
        ...named,
        ...(inTitle ? [inTitle] : []),
        host,
        ...(labels.length > 1 ? [labels.at(-2) as string, labels.slice(-2).join('.')] : []),
      ]),
    ],
  };
}
