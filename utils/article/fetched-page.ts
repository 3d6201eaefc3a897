import { charsetOf } from './fetched/charset';
import { PageError } from './page-error';
import { setMediaAside } from './pictures/source-media';
import type { FetchPage, MissingPart } from './types';

/** Gets the bytes of a page; the pipeline has no network of its own. Never rejects. */
export type GetHtml = (
  url: string,
  signal: AbortSignal,
) => Promise<
  | { ok: true; bytes: Uint8Array; type: string; url: string }
  | { ok: false; why: Exclude<MissingPart['why'], 'coming'>; detail: string }
>;

/**
 * Pages by `getHtml`, as documents without a window: no script in them runs and nothing of theirs loads. What has
 * come once isn't asked for again. `charset` is that of the open page, for pages of its site that don't say theirs.
 * No page comes any more once `closed` is aborted.
 */
export function pagesBy(getHtml: GetHtml, charset: string, closed: AbortSignal): FetchPage {
  // As text: a document would be changed by who reads it.
  const known = new Map<string, { html: string; url: string }>();
  return async (url, signal) => {
    let found = known.get(url);
    if (!found) {
      const answer = await getHtml(url, AbortSignal.any([closed, signal]));
      if (!answer.ok) throw new PageError(answer.why, answer.detail);
      const decoder = new TextDecoder(charsetOf(answer.bytes, answer.type, charset));
      found = { html: decoder.decode(answer.bytes), url: answer.url };
      known.set(url, found);
    }
    if (closed.aborted) throw new PageError('failed', 'no longer wanted');
    return { page: documentOf(found.html, found.url), url: found.url };
  };
}

/** A document parsed by us has our page's address: a `base` makes relative addresses those of its own. */
function documentOf(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  setMediaAside(page);
  const own = page.querySelector('base[href]');
  const base = own ?? page.createElement('base');
  const href = own?.getAttribute('href') ?? '';
  base.setAttribute('href', URL.canParse(href, url) ? new URL(href, url).href : url);
  if (!own) page.head.prepend(base);
  return page;
}
