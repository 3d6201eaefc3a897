/** How far into a page its own word on its characters is looked for, in bytes: browsers look at 1024. */
const LOOKED = 4096;

/**
 * The character set of a page's bytes, a label that `TextDecoder` knows: what its byte order mark says, else the
 * `content-type` header, else its `<meta>`, else `fallback`.
 * https://html.spec.whatwg.org/#determining-the-character-encoding
 */
export function charsetOf(bytes: Uint8Array, type: string, fallback: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const beginning = String.fromCharCode(...bytes.subarray(0, LOOKED)).replace(/<!--.*?(-->|$)/gs, '');
  const said = /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(beginning)?.[1];
  return (
    known(/charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(type)?.[1]) ??
    // A page whose ASCII we have just read isn't in UTF-16, whatever it says.
    known(said?.replace(/^utf-?16.*$/i, 'utf-8')) ??
    known(fallback) ??
    'utf-8'
  );
}

function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // a label nobody knows says nothing
  }
}
