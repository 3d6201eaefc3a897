/** A text without what isn't letters or digits, to compare headlines. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20]+/g, '');
}
