import { readPath } from './path';

/**
 * What an address alone says, before there is a document: `never` where it is surely no article (front pages, section
 * fronts, searches, accounts, legal notices, shops, archives; and what isn't of the web), `likely` where it has an
 * article's shape (a slug of many words, a slug with a number or a date), else `maybe`. Never throws.
 */
export function addressVerdict(url: string): 'never' | 'maybe' | 'likely' {
  const path = readPath(url);
  if (!path || path.isFront || path.isNever) return 'never';
  if (path.isList) return 'maybe';
  const isSlug = path.words >= 6 || (path.words >= 4 && (path.hasNumber || path.hasDate));
  return isSlug ? 'likely' : 'maybe';
}
