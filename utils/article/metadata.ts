import type { ExtractOptions, Metadata } from './types';

export function readMetadata(
  page: Document,
  options: Pick<ExtractOptions, 'url' | 'lexicon' | 'rule'>,
): Metadata {
  return {
    title: page.title,
    byline: [],
    desk: [],
    siteName: new URL(options.url).host,
    lang: page.documentElement.lang,
    dir: 'ltr',
    url: options.url,
  };
}
