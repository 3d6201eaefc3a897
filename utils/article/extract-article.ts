import { hasShadows } from './detect/composed';
import { detecting } from './detect/detecting';
import { isHtml } from './is-html';
import { measure } from './measure';
import { readPage } from './page-reading';
import { joined, sanitizing } from './sanitize';
import { isTooLarge } from './size';
import { paced } from './steps';
import { stitch } from './stitch';
import type { Stitched } from './stitch/pages';
import type {
  Extracted,
  Extraction,
  ExtractOptions,
  FailureReason,
  Metadata,
  Removal,
  Report,
} from './types';

/**
 * The way of an article, from the live document to what the reader shows. The live document is only read.
 * Never throws: a step that does ends as `{ok: false, reason: 'broken', detail}` with the report so far.
 */
export async function extractArticle(live: Document, options: ExtractOptions): Promise<Extraction> {
  const report: Report = { detection: { article: false, sure: false, score: 0, reasons: [] }, removals: [] };
  const fail = (reason: FailureReason, detail?: string): Extraction => ({
    ok: false,
    reason,
    detail,
    report,
  });
  const note = (removals: Removal[]) => {
    for (const removal of removals) report.removals.push(removal);
  };
  try {
    if (!isHtml(live)) return fail('not-html', live.contentType);
    if (!hasText(live) && !hasShadows(live, options.shadowOf)) return fail('empty');

    // Detection asks every line what is around it, which on a page of any size may take any time.
    if (!options.size) {
      if (isTooLarge(live)) return fail('too-large');
      report.detection = await paced(detecting(live, options.url, options.shadowOf), options.breathe);
      if (!report.detection.article && !options.force) return fail('not-article');
      await options.breathe?.();
    }

    const opened = await readPage(live, options);
    if (!opened) return fail('no-body');
    note(opened.removals);
    const { body, removals } = await paced(
      sanitizing(opened.content, { part: opened.links.current }),
      options.breathe,
    );
    note(removals);
    if (!measure(body).wordCount) return fail('no-body');
    let { seen } = opened;
    const first = { number: opened.links.current, url: options.url, body };
    const whole = ({ parts, missing, pages, head }: Stitched): Extracted => {
      const body = joined(parts.map((part) => part.body));
      const counts = measure(body);
      const isComing = missing.some(({ why }) => why === 'coming'); // then it isn't known how much there will be
      const frame = isComing ? {} : opened.frameAt(counts.wordCount);
      const metadata = head ? completed(opened.metadata, head) : opened.metadata;
      const cut = opened.isCut && { isFirstPart: true as const };
      const article = { ...metadata, body, parts, pages, ...counts, ...frame, ...cut };
      const teaches = report.detection.article && !isComing;
      return { ok: true, article, report, missing, ...(teaches && { seen }) };
    };
    const { fetchPage, onProgress } = options;
    const isSplit = opened.links.total > 1 && report.detection.article; // a list of stories has pages too
    if (!fetchPage || !isSplit) return whole({ parts: [first], missing: [], pages: 1 });
    const stitched = await stitch(opened, first, { ...options, fetchPage }, (soFar, further) => {
      note(further?.removals.filter(isNews(report)) ?? []);
      seen = { ...seen, lines: [...seen.lines, ...(further?.seen ?? [])] };
      onProgress?.(whole(soFar));
    });
    return whole(stitched);
  } catch (error) {
    return fail('broken', error instanceof Error ? error.message : String(error));
  }
}

/** Whether any text stands in the body. Looks no further than the first: all of a page's text is long, its scripts in it. */
function hasText(live: Document): boolean {
  if (!live.body) return false;
  const walker = Document.prototype.createTreeWalker.call(live, live.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** What an amid page says of the article, and what only its first page does: names, dates, rubric, the title without a number. */
function completed(own: Metadata, first: Metadata): Metadata {
  const { title, byline, desk, published, modified, section } = first;
  return {
    ...own,
    title,
    byline: own.byline.length ? own.byline : byline,
    desk: own.desk.length ? own.desk : desk,
    ...((own.published ?? published) && { published: own.published ?? published }),
    ...((own.modified ?? modified) && { modified: own.modified ?? modified }),
    ...((own.section ?? section) && { section: own.section ?? section }),
  };
}

/** Pages of one article have the same clutter: what was left out once is told once. */
const isNews =
  (report: Report) =>
  ({ text }: Removal): boolean =>
    !report.removals.some((known) => known.text === text);
