import { isPrivateHost } from './private-host';

/** Longer than any server takes, in characters; what is longer is meant for a parser, not for a server. */
const MAX_LENGTH = 8192;
/** A shorter data: picture is the blank that stands in for a lazy one, in characters. */
const MIN_DATA = 400;
/** 512 kB of picture in base64, in characters. */
const MAX_DATA = 700_000;
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=]+$/i;

/**
 * An address a reader may be led to, absolute, or null: http(s) at a public host (at any, where the page itself is at
 * a private one), without name and password in it.
 * @param page address of the page, http(s), against which a relative one is read
 */
export function webAddress(raw: string, page: string): string | null {
  const text = raw.trim();
  if (!text || text.length > MAX_LENGTH) return null;
  const url = parse(text, page);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (isPrivateHost(url.hostname) && !isPrivatePage(page)) return null;
  return url.href;
}

/** As `webAddress`, or `mailto:` with one plain address and nothing prefilled. */
export function linkAddress(raw: string, page: string): string | null {
  const mail = /^\s*mailto:([^\s@?&,;%<>"']+@[^\s@?&,;%<>"']+\.[^\s@?&,;%<>"']+)(?:\?|\s*$)/i.exec(raw);
  return mail ? `mailto:${mail[1]}` : webAddress(raw, page);
}

/** As `webAddress`, or a raster picture in the address itself, neither a blank nor huge. SVG is no raster picture. */
export function pictureAddress(raw: string, page: string): string | null {
  if (!/^\s*data:/i.test(raw)) return webAddress(raw, page);
  const text = raw.trim();
  return text.length >= MIN_DATA && text.length <= MAX_DATA && RASTER.test(text) ? text : null;
}

/** Is the page itself on the reader's own network? */
function isPrivatePage(page: string): boolean {
  const url = parse(page, page);
  return url !== null && /^https?:$/.test(url.protocol) && isPrivateHost(url.hostname);
}

function parse(text: string, page: string): URL | null {
  try {
    return new URL(text, page);
  } catch {
    return null; // no address at all
  }
}
