import { extractArticle } from '../../utils/article/extract-article';
import type { Extracted } from '../../utils/article/types';
import { lexicon } from '../../utils/rules/lexicon';

/** Paragraphs of a small story to build pages of. */
export const lines = [
  'The harbour board met on Tuesday to hear how the new ferry would be paid for, and who would have to wait for it.',
  'Its chair, Odile Marchetti, said the money had been set aside since spring, and that nobody would be asked for more.',
  'A second boat will follow in two years, if the slip at the northern pier can be dredged before the winter storms.',
  'Fishermen from the outer islands, who had come in the morning, left before the vote and said they would be back.',
  'The old ferry will be kept as a reserve, the board said, and painted, which it has not been since it was bought.',
  'Nobody could say on Tuesday what the crossing will cost, but it will not be less than it is today, the chair said.',
] as const;

/** Some of those paragraphs as HTML, from the first (0) to before the last named. */
export const paragraphs = (from: number, to: number): string =>
  lines
    .slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('\n');

export const storyUrl = 'https://www.kabar.example/laut/2024/05/01/new-ferry';

/** A page with that title; `inner` is the HTML of its body text. */
export function page(inner: string, { head = '', after = '', html = '' } = {}): string {
  return `<!doctype html><html lang="en"${html}><head><meta charset="utf-8"><title>New ferry for the outer islands</title>
<meta property="og:title" content="New ferry for the outer islands"><meta property="og:type" content="article">${head}</head>
<body><main><article><h1>New ferry for the outer islands</h1><div class="body">${inner}</div></article></main>${after}</body></html>`;
}

/** Reads a page. `body` is the article's, parsed. Throws where there is nothing to read. */
export async function read(
  html: string,
  { url = storyUrl, keep }: { url?: string; keep?: string[] } = {},
): Promise<Extracted & { body: HTMLElement }> {
  const live = new DOMParser().parseFromString(html, 'text/html');
  const extraction = await extractArticle(live, { url, lexicon, force: true, keep });
  if (!extraction.ok) throw new Error(`${extraction.reason}: ${extraction.detail}`);
  return { ...extraction, body: new DOMParser().parseFromString(extraction.article.body, 'text/html').body };
}
