import type { Extraction } from '../../utils/article/types';

/** What says that a page is meant to be an article, by the names of the signals of detection. */
const CLAIMS = [
  'json-ld article',
  'og:type article',
  'published',
  'long slug',
  'date in path',
  'number in path',
];
/** A page with less text (characters) is a shell that a script will fill. */
const SHELL = 600;

/** Whether a page without a readable article may have one in a moment: it is still loading, or is the empty shell of one. */
export function mayComeLate(page: Document, extraction: Extraction): boolean {
  if (extraction.ok || extraction.reason === 'not-html' || extraction.reason === 'broken') return false;
  if (page.readyState !== 'complete') return true;
  const { reasons } = extraction.report.detection;
  if (extraction.reason !== 'not-article') return true;
  if (reasons.includes('front page')) return false;
  const bare = reasons.includes('no text') || reasons.includes('little text');
  const empty = (page.body?.innerText ?? '').length < SHELL;
  return bare && (empty || reasons.some((reason) => CLAIMS.includes(reason)));
}
