/**
 * JSON as publishers write it, made JSON again: wrapped in comments or CDATA, with trailing commas, raw newlines and
 * unescaped quotes in strings, stray backslashes, a semicolon at the end. One pass, linear in the length.
 * What can't be told is left as it is, and `JSON.parse` will say so.
 */
export function repairJson(text: string): string {
  const source = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .trimEnd()
    .replace(/(?:\/\/ ?)?(?:-->|\]\]>|\/\* ?\]\]> ?\*\/)$/, '')
    .replace(/\s{0,9};?\s{0,9}$/, '');
  let out = '';
  let inString = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (!inString) {
      if (char === '"') inString = true;
      if (char === ',' && /[\]}]/.test(nextVisible(source, i + 1))) continue;
      out += char;
    } else if (char === '\\') {
      const escaped = source[i + 1] ?? '';
      if (/["\\/bfnrtu]/.test(escaped)) {
        out += char + escaped;
        i++;
      } else if (escaped !== "'") out += '\\\\';
    } else if (char === '"') {
      const closes = isEnd(source, i + 1);
      out += closes ? '"' : '\\"';
      inString = !closes;
    } else out += char < ' ' ? ' ' : char;
  }
  return out;
}

/**
 * What may stand behind a string, and what then comes: words there are text, and the quote was one of the text's own.
 * Looks a bounded way ahead, past which it is taken for an end.
 */
const END =
  /\s{0,200}(?:$|[}\]]|,(?:\s{200}|\s{0,199}["{[\]}])|:(?:\s{200}|\s{0,199}(?:["{[\d-]|true|false|null)))/y;

/** Whether a string may end before `at`. */
function isEnd(source: string, at: number): boolean {
  END.lastIndex = at;
  return END.test(source);
}

/** The next character that isn't white space, '' at the end. Looks a bounded way ahead. */
function nextVisible(source: string, from: number): string {
  for (let i = from; i < from + 200; i++) {
    const char = source[i];
    if (char === undefined) return '';
    if (char > ' ') return char;
  }
  return '';
}
