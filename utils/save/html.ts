import type { Article, LeadImage, Wall } from '../article/types';
import { fileStyle } from './file-style';

/** What the file says in the reader's own words. */
export interface HtmlWords {
  /** The date of publication as shown, or ''. */
  date: string;
  /** "Read the original", the text of the link. */
  original: string;
  /** That a wall ends the text, and the text of the link to sign in; asked for where it does. */
  wall?: string;
  login?: string;
}

/**
 * The article as one HTML document that runs nothing and asks for nothing but its pictures, from where the page
 * had them, without saying who asks. The body is SafeHtml already; every other value is escaped here.
 */
export function articleToHtml(article: Article, words: HtmlWords): string {
  const { title, siteName, section, standfirst, byline, desk, published, lang, dir, url, leadImage, body } =
    article;
  const people = [...byline, ...desk].map(escapeHtml).join(', ');
  const time =
    words.date && `<time datetime="${escapeHtml(published ?? '')}">${escapeHtml(words.date)}</time>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https: data:; media-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${fileStyle}</style>
</head>
<body>
<article>
<header>
<p class="site">${[siteName, section ?? ''].filter(Boolean).map(escapeHtml).join(' · ')}</p>
<h1>${escapeHtml(title)}</h1>
${standfirst ? `<p class="standfirst">${escapeHtml(standfirst)}</p>` : ''}
<p class="byline">${[people, time].filter(Boolean).join(' · ')}</p>
<p><a href="${escapeHtml(httpUrl(url))}" rel="noopener noreferrer">${escapeHtml(words.original)}</a></p>
</header>
${leadImage ? leadFigure(leadImage) : ''}
${body}
${article.wall && words.wall ? wallNote(article.wall, words) : ''}
</article>
</body>
</html>
`;
}

/** The same line as the reader has: a saved preview must not pass for the whole. */
function wallNote({ loginUrl = '' }: Wall, { wall = '', login = '' }: HtmlWords): string {
  const url = httpUrl(loginUrl);
  const link = url && ` <a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(login)}</a>`;
  return `<aside><p>${escapeHtml(wall)}${link}</p></aside>`;
}

function leadFigure({ src, alt, caption, credit }: LeadImage): string {
  const words = [caption, credit]
    .filter(Boolean)
    .map((part) => escapeHtml(part ?? ''))
    .join(' · ');
  const image = `<img src="${escapeHtml(httpUrl(src))}" alt="${escapeHtml(alt)}">`;
  return `<figure>${image}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`;
}

/** The address where it is http(s), else ''. */
function httpUrl(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '';
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
