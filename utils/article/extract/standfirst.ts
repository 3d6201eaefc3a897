import { PROSE } from '../dom/measures';
import { weigh } from '../dom/text';

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
