import type { ExtractOptions, Metadata, Removal } from './types';

export function refine(
  _content: HTMLElement,
  _metadata: Metadata,
  _options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule'>,
): Removal[] {
  return [];
}
