/** Thai, kana and Han: scripts that part no words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/** Text with every run of white space as one space, and none at the ends. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The squashed text of a node, '' for none. */
export function textOf(node: Node | null | undefined): string {
  return squash(node?.textContent ?? '');
}

/** The text of an element with a space between its parts, where the page's styles part them: "Recommended" and a title. */
export function spacedText(element: Element): string {
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parted = /^(a|span|div|time|label|svg|p)$/.test(node.parentElement?.localName ?? '');
    parts.push(parted ? ` ${node.nodeValue} ` : (node.nodeValue ?? ''));
  }
  return squash(parts.join(''));
}

/** Words of a text: what white space parts and holds a letter or digit; half a word for each character of an unspaced script. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const parts = (unspaced ? text.replace(UNSPACED, ' ') : text).split(/\s+/);
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length + unspaced / 2;
}

/** Length of a text in characters, where a character of an unspaced script weighs as three. */
export function weigh(text: string): number {
  const length = text.trim().length;
  return length && length + 2 * (text.match(UNSPACED)?.length ?? 0);
}

const ASCII = /^[ -~]*$/;

/** What two texts have in common where case, punctuation and spaces differ. */
export function key(text: string): string {
  // The pattern for all scripts is dear to make, and many titles and names need none.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text ends as a sentence does: a full stop of any script, then at most quotes, brackets and notes. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？｡।؟۔։።:;][\s"'”’»“›)\]」』*\d]*$/u.test(text);
}
