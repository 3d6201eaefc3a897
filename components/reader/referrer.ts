/**
 * The referrer policy of a picture in the reader over a page: one of the page's own site is asked for as the page asks
 * for it, since some hosts give theirs to no one else. Others hear nothing. `base` is an address of the page.
 */
export function referrerFor(
  address: string,
  base: string,
): 'no-referrer' | 'strict-origin-when-cross-origin' {
  if (!URL.canParse(address, base)) return 'no-referrer';
  const [picture, page] = [new URL(address, base), new URL(base)];
  const site = page.hostname.replace(/^(?:www|m|amp)\./, '');
  const isOwn = picture.hostname === site || picture.hostname.endsWith(`.${site}`);
  return isOwn && site.includes('.') ? 'strict-origin-when-cross-origin' : 'no-referrer';
}
