import { extractArticle } from '../../utils/article/extract-article';
import { PageError } from '../../utils/article/page-error';
import type { Extracted, ExtractOptions } from '../../utils/article/types';
import { lexicon } from '../../utils/rules/lexicon';
import { blockLines } from './block-lines';

export const story = 'https://kabar.example/read/sungai-turun';
export const title = 'Air sungai turun, warga menyapu lumpur';

/** Paragraphs that no other page has. */
export const linesOf = (name: string): string[] =>
  ['pagi', 'siang', 'sore', 'malam'].map(
    (time) =>
      `Pada ${time} hari, di halaman ${name}, air turun pelan, warga menyapu lumpur, dan perahu kembali ke tambatan di tepi sungai, begitu kata penjaga pintu air yang sudah tiga hari tidak tidur.`,
  );

export interface PageParts {
  lines?: string[];
  heading?: string;
  head?: string;
  /** HTML above and below the lines, in the article. */
  above?: string;
  below?: string;
  /** HTML behind the article. */
  after?: string;
}

/** A page of a story as a site would send it. */
export function page({
  lines = linesOf('1'),
  heading = title,
  head = '',
  above = '',
  below = '',
  after = '',
}: PageParts = {}): string {
  return `<html lang="id"><head><title>${heading}</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>${head}</head>
<body><main><article><h1>${heading}</h1>${above}${lines.map((line) => `<p>${line}</p>`).join('')}${below}</article></main>${after}</body></html>`;
}

export const pager = (...links: [href: string, label: string][]): string =>
  `<div class="paging">${links.map(([href, label]) => `<a href="${href}">${label}</a>`).join(' ')}</div>`;

/** Reads a story whose pages are `site`, by address: HTML, or what goes wrong. Notes which were asked for, in order. */
export async function readSplit(
  site: Record<string, string | PageError>,
  options: Partial<ExtractOptions> = {},
  url = story,
) {
  const asked: string[] = [];
  const steps: Extracted[] = [];
  const parse = (address: string, html: string) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const base = Object.assign(document.createElement('base'), { href: address });
    document.head.prepend(base);
    return document;
  };
  const extraction = await extractArticle(parse(url, site[url] as string), {
    url,
    lexicon,
    fetchPage: async (address) => {
      asked.push(address);
      const answer = site[address] ?? new PageError('failed', '404');
      if (answer instanceof PageError) throw answer;
      return { page: parse(address, answer), url: address };
    },
    onProgress: (soFar) => steps.push(soFar),
    ...options,
  });
  if (!extraction.ok) throw new Error(`${extraction.reason}: ${extraction.detail}`);
  const { article, missing } = extraction;
  return { article, missing, asked, steps, lines: blockLines(article.body).lines };
}

/** A story on three pages, each with the same numbered links, and the lines of each. */
export const [first, second, third] = [linesOf('1'), linesOf('2'), linesOf('3')];
export const numbers = pager([story, '1'], [`${story}?page=2`, '2'], [`${story}?page=3`, '3']);
export const three = {
  [story]: page({ lines: first, below: numbers }),
  [`${story}?page=2`]: page({ lines: second, below: numbers }),
  [`${story}?page=3`]: page({ lines: third, below: numbers }),
};
