import { isDateLine } from '../detect/date-line';
import { squash } from '../dom/text';

/** What a story says of itself below its headline. */
const SIGNED =
  'time, [rel~="author"], [itemprop="author"], [itemprop="datePublished"], [class*="date" i], [class*="author" i], [class*="byline" i]';
/** A line of running text is longer (characters): the head of a story ends there. */
const PROSE = 120;
/** So many lines at most stand above it. */
const HEAD = 12;
/** A line that tells more than a day is longer (characters). */
const DATE = 18;

/** Whether two blocks look made by one template, and each says when or by whom it was written: chapters of one story are alike too, but don't. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (one.localName === 'article') return true;
  if (!isNamedLike(one, other)) return false;
  return [one, other].every((block) => block.querySelector(SIGNED)) || haveHeads(one, other);
}

/** Whether two blocks bear one of the same names, or none. */
export function isNamedLike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  return Array.from(one.classList).some((name) => other.classList.contains(name));
}

/** Whether each of two stories has a head of its own: an address of its own, or a line that dates it. */
export function haveHeads(one: Element, other: Element): boolean {
  const addresses = [one, other].map(addressOf);
  if (addresses[0] && addresses[1] && addresses[0] !== addresses[1]) return true;
  return [one, other].every((block) => headOf(block).some(isDateLine));
}

/** Whether a block says whose it is: by an address of its own, or by a head that tells a day, and by whom or at what hour. */
export function isSigned(block: Element): boolean {
  if (addressOf(block)) return true;
  const lines = headOf(block);
  const at = lines.findIndex(isDateLine);
  const beside = [lines[at - 1], lines[at + 1]].some((line) => line?.includes(' '));
  return at >= 0 && (beside || (lines[at]?.length ?? 0) > DATE);
}

/** The address that a block says it has (`data-url`, `data-href`, `itemid`…). */
function addressOf(block: Element): string | undefined {
  return Array.from(block.attributes).find(
    ({ name, value }) =>
      /^(?:data-|itemid)/.test(name) && /^(?:https?:\/)?\/\S+$/.test(value) && value.lastIndexOf('/') > 0,
  )?.value;
}

/** The lines above a block's running text, with '' for headings. */
function headOf(block: Element): string[] {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* text */);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node && lines.length < HEAD; node = walker.nextNode()) {
    const line = squash((node as Text).data.slice(0, PROSE * 2));
    if (line.length > PROSE) break;
    if (line) lines.push(node.parentElement?.closest('h1, h2, h3') ? '' : line);
  }
  return lines;
}
