import { key } from '../dom/text';
import type { Metadata } from '../types';
import { isSameAddress, pageOf } from './page-part';

/** A headline this long (characters of its key) may be cut or go on and still be the same. */
const TELLING = 12;

/**
 * Whether a page that was fetched is a page of the opened article: by its headline, else by the address it calls
 * canonical, else by the minute of its publication. Where none of these agrees it is taken for another story.
 */
export function isSameArticle(opened: Metadata, further: Metadata, asked: string): boolean {
  if (sameTitle(opened.title, further.title)) return true;
  const [one, two, own] = [new URL(opened.url), new URL(further.url), new URL(asked)];
  // What a page says of itself counts; its own address is no such word.
  const says = !isSameAddress(two, own);
  if (says && (isSameAddress(one, two) || pageOf(two, one)?.weak === false)) return true;
  return Boolean(further.published?.includes('T') && further.published === opened.published);
}

/** Equal but for case, punctuation and numbers, or one the beginning of the other: "Title", "Title - page 2". */
function sameTitle(a: string, b: string): boolean {
  const [one, two] = [a, b].map((title) => key(title.replace(/\d+/g, ' ')));
  if (!one || !two) return false;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return one === two || (short.length >= TELLING && long.includes(short));
}
