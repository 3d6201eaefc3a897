import { Readability } from '@mozilla/readability';
import type { ExtractOptions } from './types';

export function extract(
  page: Document,
  _options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule'>,
): HTMLElement | null {
  const result = new Readability<HTMLElement>(page, { serializer: (node) => node as HTMLElement }).parse();
  return result?.content ?? null;
}
