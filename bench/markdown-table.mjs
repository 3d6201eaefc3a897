// @ts-check

/** The measures, in the order of the table: key in the scorer's answer, words for it, and how it is written. */
const MEASURES =
  /** @type {[string, string, (figures: import('./score.mjs').Figures) => string | undefined][]} */ ([
    ['precision', 'body: precision', share('precision')],
    ['recall', 'body: recall', share('recall')],
    ['f1', 'body: F1', share('f1')],
    ['exact', 'body: exact', share('exact')],
    ['segmentF1', 'segments: F1', share('segmentF1')],
    ['junkKept', 'junk kept', outOf('junkKept', 'junkOf')],
    ['paragraphsKept', 'paragraphs kept', outOf('paragraphsKept', 'paragraphsOf')],
    ['title', 'title', share('title')],
    ['authorsExact', 'authors exact', share('authorsExact')],
    ['published', 'published', share('published')],
    ['captions', 'captions', share('captions')],
    ['detection', 'detection', detection],
    ['msMedian', 'median ms', number('msMedian')],
    ['msP95', '95th percentile ms', number('msP95')],
  ]);

/**
 * One corpus as a Markdown table: measures down, extractors across. Measures the corpus has no truth for are left out.
 * @param {string} title
 * @param {string[]} extractors
 * @param {import('./score.mjs').Figures[]} figures one for each extractor
 */
export function markdownTable(title, extractors, figures) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rows = MEASURES.filter(([key]) => figures.some((figure) => key in figure)).map(([, words, write]) =>
    row([words, ...figures.map((figure) => write(figure) ?? '')]),
  );
  const times = figures.map((figure) => timesOf(figure, figures[extractors.indexOf('readability')]));
  if (times.some(Boolean)) rows.push(row(['median ÷ Readability’s', ...times]));
  const { pages = 0, missing = 0 } = figures[0] ?? {};
  const heading = `### ${title} (${pages} pages${missing ? `, ${missing} not run` : ''})`;
  const head = [row(['', ...extractors]), row(['---', ...extractors.map(() => '---:')])];
  return [heading, '', ...head, ...rows].join('\n');
}

/**
 * How many times as long as bare Readability, by the medians of the same run; '' where it wasn't run.
 * @param {import('./score.mjs').Figures} figures
 * @param {import('./score.mjs').Figures} [bare]
 */
function timesOf({ msMedian }, bare) {
  return typeof msMedian === 'number' && typeof bare?.msMedian === 'number'
    ? (msMedian / bare.msMedian).toFixed(2)
    : '';
}

/** @param {string} key */
function share(key) {
  return (/** @type {import('./score.mjs').Figures} */ figures) =>
    typeof figures[key] === 'number' ? figures[key].toFixed(3) : undefined;
}

/** @param {string} key */
function number(key) {
  return (/** @type {import('./score.mjs').Figures} */ figures) =>
    typeof figures[key] === 'number' ? String(Math.round(figures[key])) : undefined;
}

/**
 * @param {string} kept
 * @param {string} of
 */
function outOf(kept, of) {
  return (/** @type {import('./score.mjs').Figures} */ figures) =>
    kept in figures ? `${figures[kept]} of ${figures[of]}` : undefined;
}

/** @param {import('./score.mjs').Figures} figures */
function detection({ detection: found }) {
  return found && `${found.fn} articles missed, ${found.fp} others taken`;
}
