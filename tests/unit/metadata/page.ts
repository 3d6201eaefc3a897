import { readMetadata } from '../../../utils/article/metadata';
import { finish } from '../../../utils/article/steps';
import type { Metadata } from '../../../utils/article/types';
import { lexicon } from '../../../utils/rules/lexicon';

export const URL_OF_STORY = 'https://www.kabarnusa.example/daerah/2024/05/03/pasar-terapung';

const PARAGRAPH =
  '<p>Pedagang mendayung sampan mereka ke hilir sejak subuh, dan pembeli menunggu di tangga kayu sambil menawar sayur.</p>';

/** Metadata of a page made of a head and what stands around the headline; three paragraphs follow. */
export function metadataOf(
  head: string,
  top: string,
  { url = URL_OF_STORY, html = 'lang="id"', after = '' } = {},
): Metadata {
  const text = `<!doctype html><html ${html}><head>${head}</head><body><main><article>${top}${PARAGRAPH.repeat(3)}${after}</article></main></body></html>`;
  return finish(readMetadata(new DOMParser().parseFromString(text, 'text/html'), { url, lexicon }));
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
