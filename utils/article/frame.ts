import type { Lexicon } from '../rules/types';
import { readAlternatives } from './alternatives';
import type { Steps } from './steps';
import type { Article } from './types';
import { readWall } from './wall';

/** What stands around the text of an article: a wall that ends it, better sources of it. */
export type Frame = Pick<Article, 'wall' | 'alternatives'>;

/**
 * Reads it off `page`, the snapshot before cleaning, and takes out of that what the page hides behind its wall. The answer
 * is asked once the text is known, by its length in words.
 */
export function* readFrame(
  page: Document,
  { url, title, lexicon }: { url: string; title: string; lexicon: Lexicon },
): Steps<(wordCount: number) => Frame> {
  const others = readAlternatives(page, url);
  const signs = yield* readWall(page, { url, title, lexicon, asksLength: others.asksLength });
  return (shown) => {
    const wall = signs.claim(shown);
    const alternatives = others.at({ shown, stated: signs.stated, walled: wall !== undefined });
    return { ...(wall && { wall }), ...(alternatives.length > 0 && { alternatives }) };
  };
}
