// @ts-check

/**
 * What a corpus says of a page's text, as far as it says it.
 * @typedef {{isTrue: (line: string) => boolean, isJunk: (line: string) => boolean, wanted: string[], unwanted: string[]}} Truth
 */

/** A string of fewer letters is in many lines by chance; it has to be the whole line. */
const LEAST = 12;

/**
 * Judges lines by the truth of a row; undefined for a page that is no article, of which nothing is true.
 * `isTrue`: the line is, or holds, or is a part of, what must be shown. `isJunk`: the same of what mustn't; where the
 * truth has the whole body, whatever isn't in it. A line may be neither. `wanted` and `unwanted` are the strings to count.
 * @param {Record<string, any>} truth
 * @returns {Truth | undefined}
 */
export function truthOf(truth) {
  if (truth.type === 'other') return undefined;
  const body = truth.body?.split('\n') ?? truth.lines ?? [];
  const captions =
    truth.captions ?? (truth.images ?? []).map((/** @type {{caption?: string}} */ { caption }) => caption);
  const wanted = (truth.paragraphs ?? truth.with ?? body).filter(Boolean);
  const unwanted = (truth.without ?? []).filter(Boolean);
  const told = [...body, ...(truth.paragraphs ?? []), ...(truth.with ?? [])];
  const head = [
    truth.title,
    ...(truth.summary ?? []),
    ...(truth.authors ?? []),
    truth.desk,
    truth.section,
    truth.siteName,
  ];
  const inTruth = among([...told, ...captions]);
  const inHead = among(head);
  const inJunk = among(unwanted);
  const isWhole = body.length > 0;
  const isTrue = (/** @type {string} */ line) => inTruth(line) && !inJunk(line);
  return {
    isTrue,
    isJunk: (line) => inJunk(line) || (isWhole && !inTruth(line) && !inHead(line)),
    wanted,
    unwanted,
  };
}

/**
 * Whether a line is one of some strings, or one is in the other and long enough to be no chance.
 * @param {(string | undefined | null)[]} strings
 */
export function among(strings) {
  const known = strings.map((one) => letters(one ?? '')).filter(Boolean);
  const whole = new Set(known);
  const long = known.filter((one) => one.length >= LEAST);
  return (/** @type {string} */ line) => {
    const own = letters(line);
    if (whole.has(own)) return true;
    if (own.length >= LEAST && known.some((one) => one.includes(own))) return true;
    return long.some((one) => one.length * 2 > own.length && own.includes(one));
  };
}

/** @param {string} text */
export const letters = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
