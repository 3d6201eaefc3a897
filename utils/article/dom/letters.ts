/**
 * What isn't part of a word among the characters above ASCII, as pairs of first and last code unit: Latin signs, general
 * punctuation, arrows to pictographs, CJK punctuation, presentation forms, full-width signs, and the surrogates of emoji.
 */
const SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x060c, 0x060d],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x0964, 0x0965],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x30fb, 0x30fb],
  [0xd83c, 0xd83e],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
];

/**
 * Whether the character at `at` is a letter, a digit or a mark on one. By a table: a regular expression with `\p{L}`
 * takes longer to compile than most pages take to ask.
 */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code > 0xbf && code < 0x60c) return code !== 0xd7 && code !== 0xf7;
  return at < text.length && !SIGNS.some(([first, last]) => code >= first && code <= last);
}

/** Whether the character at `at` is of a script that parts no words: Thai, kana, Han, Hangul. */
export function isUnspacedAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x0e00) return false;
  return (
    code <= 0x0e7f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}
