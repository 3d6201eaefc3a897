// @ts-check

/**
 * What one reading showed.
 * @typedef {{text: string, captions: string[], title?: string, byline?: string[], published?: string, standfirst?: string}} Shown
 */

/**
 * A page read whole, what each rule took then, and what is shown without each of them, where that differs.
 * @typedef {{article: boolean, error?: string, taken: {rule: string, lines: string[]}[], without: Record<string, Shown>} & Shown} Told
 */

/**
 * In the page: reads it once, and once more without each rule that took something. It is sent there as source.
 * @param {typeof import('../body-text.mjs').bodyText} bodyTextOf
 */
export async function askRules(bodyTextOf) {
  const told = /** @type {import('./removing.mjs').Told} */ (globalThis);
  const pipeline = globalThis.saringPipeline;
  if (!pipeline) return { error: 'the pipeline did not start' };
  const { article } = pipeline.detect();

  const linesOf = (/** @type {string} */ html) => {
    const { text, captions } = bodyTextOf(html);
    return [...text.split('\n'), ...captions].filter(Boolean);
  };

  const read = async (/** @type {string | undefined} */ without) => {
    if (without) told.saringWithout = without;
    else delete told.saringWithout;
    told.saringTaken = [];
    const extraction = await pipeline.extract({ force: true });
    const taken = told.saringTaken.map(({ rule, html }) => ({ rule, lines: linesOf(html) }));
    for (const { step, rule, text } of extraction.report.removals)
      if (step === 'sanitize' || step === 'snapshot') taken.push({ rule: `${step}: ${rule}`, lines: [text] });
    if (!extraction.ok) return { taken, error: extraction.reason, shown: { text: '', captions: [] } };
    const { title, byline, published, standfirst, leadImage, body } = extraction.article;
    const { text, captions } = bodyTextOf(body);
    const lead = [leadImage?.caption, leadImage?.credit].filter(Boolean).join(' ');
    const shown = {
      title,
      byline,
      published,
      standfirst,
      text,
      captions: [...(lead ? [lead] : []), ...captions],
    };
    return { taken, shown };
  };

  const { taken, error, shown } = await read(undefined);
  const same = JSON.stringify(shown);
  /** @type {Record<string, object>} */
  const without = {};
  for (const rule of new Set(taken.map(({ rule }) => rule))) {
    // These are told of, but not switched off here.
    if (/^(?:extract|sanitize|snapshot): /.test(rule)) continue;
    const other = await read(rule);
    if (JSON.stringify(other.shown) !== same) without[rule] = other.shown;
  }
  return { article, ...(error ? { error } : {}), ...shown, taken, without };
}
