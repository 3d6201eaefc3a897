import type { ExtractOptions, Removal } from './types';

export function clean(
  _page: Document,
  _options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule'>,
): Removal[] {
  return [];
}
