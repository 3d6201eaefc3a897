import { squash } from '../dom/text';

/** Longest headline kept, in characters; the longest true ones are under 300. */
export const TITLE_LENGTH = 500;
/** Longest name of a person, desk, site or section, in characters. */
export const NAME_LENGTH = 120;
/** Longest standfirst, caption or alternative text, in characters. */
export const SENTENCE_LENGTH = 1500;

/**
 * What no reader should see in a line of text: control characters, overrides of the writing direction, invisible
 * fillers (zero-width space, soft hyphen, byte order mark, tag characters), halves of surrogate pairs.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** More combining marks than any script stacks. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
/**
 * White space, Latin, Greek and Cyrillic letters, punctuation, Han and Hangul: nothing of the above. Most lines are made
 * of these alone, and the patterns for all of Unicode take long to make.
 */
const ORDINARY =
  /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2029\u202f-\u205f\u20a0-\u20bf\u2122\u3400-\u9fff\uac00-\ud7a3]*$/;

/**
 * One line of plain text of at most `max` characters from whatever a page holds there; '' for anything but a string.
 * Markup in it stays as the characters it is: the result is text, never HTML.
 */
export function plain(value: unknown, max = SENTENCE_LENGTH): string {
  if (typeof value !== 'string') return '';
  const cut = value.slice(0, max * 4);
  const line = squash(ORDINARY.test(cut) ? cut : cut.replace(INVISIBLE, '').replace(STACKED_MARKS, '$1'));
  return line.length > max
    ? line
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()
    : line;
}

/**
 * Plain text of a field that publishers fill with markup and entities where text belongs (JSON-LD above all):
 * tags go, entities are decoded once. Parsed in a document without a window: nothing loads, nothing runs.
 */
export function plainMarkup(value: unknown, max = SENTENCE_LENGTH): string {
  if (typeof value !== 'string') return '';
  const text = value.slice(0, max * 4);
  if (!/<[a-z/!]|&#?\w+;/i.test(text)) return plain(text, max);
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html');
  for (const code of parsed.querySelectorAll('script, style, template')) code.remove();
  return plain(parsed.body.textContent, max);
}

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BR|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|LI|NAV|OL|P|SECTION|TABLE|TD|TIME|TR|UL)$/;
const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON)$/i;

/**
 * The text of an element with a newline at each edge of a block, so that a name and the date below it stay apart, and
 * between inline elements that only the page's styles part: a name and a job. Reads at most `max` characters.
 */
export function linesOf(element: Element, max = 600): string {
  let text = '';
  const walk = (node: Node, depth: number): void => {
    if (depth > 60) return;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (text.length > max + 8) return; // the ends are trimmed
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === 1 && !SILENT.test(child.nodeName)) {
        const block = BLOCK.test(child.nodeName) || isParted(child, text);
        if (block) text += '\n';
        walk(child, depth + 1);
        if (block) text += '\n';
      }
    }
  };
  walk(element, 0);
  return text
    .replace(/(?:(?<! ) +)?\n\s*/g, '\n')
    .trim()
    .slice(0, max);
}

/** Whether an element follows another, longer than the initial of a word, without space or mark between. */
function isParted(element: Node, before: string): boolean {
  const other = element.previousSibling;
  return (
    other?.nodeType === 1 &&
    (other.textContent?.length ?? 0) > 1 &&
    /[^\s]{2}$/.test(before) &&
    /^[^\s:;,.!?…)\]»”’]/.test(element.textContent ?? '')
  );
}
