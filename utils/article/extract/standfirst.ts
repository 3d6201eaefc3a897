import { PROSE } from '../dom/measures';
import { weigh } from '../dom/text';
import { firstOf, type Leaf } from './leaf';

/** A full stop of any script, then at most quotes and brackets. A colon ends no sentence here. */
const FULL_STOP = /[.!?…。！？।؟۔።][\s"'”’»“)\]」』]*$/;

/**
 * Whether a standfirst in these blocks is text of the article: whole sentences in paragraphs of their own. A heading,
 * a phrase without a full stop, and what stands in the `<header>` belong above the article instead.
 */
export function isText(blocks: readonly Element[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every((block) => !block.closest('header, h1, h2, h3, h4, h5, h6, figure, a')) &&
    blocks.reduce((sum, block) => sum + weigh(block.textContent ?? ''), 0) >= PROSE &&
    FULL_STOP.test(blocks[blocks.length - 1]?.textContent ?? '')
  );
}

/** A description that is cut off says at least so much of the paragraph it was cut from (characters, without spaces). */
const CUT = 50;

/**
 * The leaves above the chosen ones that are the first paragraph of the article: a standfirst that is text, or the
 * paragraph from which the page's description was cut.
 */
export function leadOf(
  leaves: readonly Leaf[],
  chosen: Set<number>,
  standfirst: string | undefined,
  page: Document,
): number[] {
  const lead = blocksOf(
    standfirst,
    leaves.map(({ element }) => element),
  );
  if (isText(lead)) return leaves.filter(({ element }) => lead.includes(element)).map(({ index }) => index);
  const first = firstOf(chosen);
  const descriptions = Array.from(
    page.querySelectorAll('meta[name="description"], meta[property="og:description"]'),
  )
    .map((meta) => bare(meta.getAttribute('content') ?? '').replace(/(?<![.…\]])[.…\]]+$/, ''))
    .filter((description) => description.length >= CUT);
  const isCut = ({ element, text, prose, index }: Leaf) =>
    prose && index < first && isText([element]) && descriptions.some((cut) => bare(text).startsWith(cut));
  return leaves
    .slice(0, first)
    .filter(isCut)
    .slice(0, 1)
    .map(({ index }) => index);
}

/** The first blocks in a row that hold the words of the standfirst and nothing else; none where there are no such. */
export function blocksOf(standfirst: string | undefined, blocks: readonly HTMLElement[]): HTMLElement[] {
  const wanted = bare(standfirst ?? '');
  if (!wanted) return [];
  for (let at = 0; at < blocks.length; at++) {
    let said = '';
    for (let end = at; end < blocks.length; end++) {
      said += bare(blocks[end]?.textContent ?? '');
      if (said === wanted) return blocks.slice(at, end + 1);
      if (!wanted.startsWith(said)) break;
    }
  }
  return [];
}

const bare = (text: string): string => text.replace(/\s+/g, '');
