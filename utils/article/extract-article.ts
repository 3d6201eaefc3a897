import { clean } from './clean';
import { detect } from './detect';
import { extract } from './extract';
import { readFrame } from './frame';
import { notInHeader } from './header-lines';
import { isHtml } from './is-html';
import { measure } from './measure';
import { readMetadata } from './metadata';
import { addNotes, collectNotes } from './notes';
import { refine } from './refine';
import { withLeadOnce } from './refine/lead-once';
import { withoutRepeated } from './refine/standfirst';
import { sanitize } from './sanitize';
import { snapshot } from './snapshot';
import { spokenOn } from './spoken';
import type { Extraction, ExtractOptions, FailureReason, Removal, Report } from './types';

/**
 * The way of an article, from the live document to what the reader shows. The live document is only read.
 * Never throws: a step that does ends as `{ok: false, reason: 'broken', detail}` with the report so far.
 */
export async function extractArticle(live: Document, options: ExtractOptions): Promise<Extraction> {
  const report: Report = { detection: { article: false, score: 0, reasons: [] }, removals: [] };
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
    if (!live.body?.textContent?.trim()) return fail('empty');

    report.detection = detect(live, options.url);
    if (!report.detection.article && !options.force) return fail('not-article');

    const page = snapshot(live);
    const metadata = readMetadata(page, options);
    const spoken = { ...options, lexicon: spokenOn(page, metadata.lang, options.lexicon) };
    const frameAt = readFrame(page, { ...spoken, title: metadata.title });
    const notes = collectNotes(page, options.url);
    note(clean(page, metadata, spoken));
    const extracted = extract(page, metadata, spoken);
    if (!extracted) return fail('no-body');
    const { content } = extracted;
    note(extracted.removals.filter(notInHeader(metadata)));
    note(refine(content, metadata, spoken));
    const noted = addNotes(content, notes, options.url);
    if (noted.length) report.removals = report.removals.filter(({ text }) => !noted.includes(text));
    const shown = withLeadOnce(withoutRepeated(metadata, content), content, page, spoken.lexicon);
    // Further pages are stitched in here, each through the same steps, once `fetchPage` is used.
    const { body, removals } = sanitize(content);
    note(removals);
    const counts = measure(body);
    if (!counts.wordCount) return fail('no-body');
    const parts = [{ number: 1, url: options.url, body }];
    const article = { ...shown, body, parts, pages: 1, ...counts, ...frameAt(counts.wordCount) };
    return { ok: true, article, report, missing: [] };
  } catch (error) {
    return fail('broken', error instanceof Error ? error.message : String(error));
  }
}
