/** Longest file name in UTF-8 bytes that the usual file systems take (255), less room for " (1)" and the ending. */
const MAX_BYTES = 200;

/** Forbidden in names on Windows (and `/` everywhere), and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that can't be seen, among them those that turn the direction of writing; the two joiners belong to words. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Cn}]/gu;
/** Names that are devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * `<site> <date> <title>.<extension>`, safe on every file system: unsafe characters become blanks, no leading or trailing dots,
 * no device names, at most 200 bytes. `published` is ISO 8601; its first ten characters are the date.
 */
export function fileName(
  { siteName, published, title }: { siteName: string; published?: string; title: string },
  extension: string,
): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const name = [siteName, date, title]
    .map((part) => plain(part ?? ''))
    .filter(Boolean)
    .join(' ');
  const stem = shorten(name)
    .replace(/(?<![. ])[. ]+$/, '')
    .replace(DEVICE, '_$1');
  return `${stem || 'article'}.${extension}`;
}

function plain(part: string): string {
  return part
    .normalize('NFC')
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ~-]+/, '')
    .trim();
}

function shorten(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MAX_BYTES) break;
    kept += segment;
  }
  return kept;
}
