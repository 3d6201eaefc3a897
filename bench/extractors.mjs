// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bodyText } from './body-text.mjs';

/**
 * What a bench puts into the page's isolated world and what it asks there. Both are source text. `ask` evaluates to
 * a prediction (fields as in eval/README.md of the corpora), or to one with `error`.
 * @typedef {{inject: string[], ask: string}} Extractor
 */

/**
 * @param {string} name
 * @param {{pipeline: () => string, rules: boolean}} options path of the built pipeline, asked for only where it is needed, and whether it may use the rules of sites
 * @returns {Extractor}
 */
export function extractor(name, { pipeline, rules }) {
  if (name === 'saring') {
    return { inject: [readFileSync(pipeline(), 'utf8')], ask: call(askSaring, { rules }) };
  }
  if (name === 'readability') {
    const require = createRequire(import.meta.url);
    const inject = ['@mozilla/readability/Readability.js', '@mozilla/readability/Readability-readerable.js'];
    return {
      inject: inject.map((file) => readFileSync(require.resolve(file), 'utf8')),
      ask: call(askReadability),
    };
  }
  if (name === 'defuddle') {
    const file = createRequire(import.meta.url).resolve('defuddle');
    return { inject: [readFileSync(file, 'utf8')], ask: call(askDefuddle) };
  }
  throw new Error(`No extractor ${name}: saring, readability or defuddle.`);
}

/**
 * @param {(bodyTextOf: typeof bodyText, options: {rules: boolean}) => unknown} ask
 * @param {{rules: boolean}} [options]
 */
function call(ask, options) {
  return `(${ask})(${bodyText}, ${JSON.stringify(options)})`;
}

/**
 * The pipeline as the reader runs it. A body is asked for even where detection says no, so that a wrong detection
 * still scores its body.
 * @param {typeof bodyText} bodyTextOf
 * @param {{rules: boolean}} options
 */
async function askSaring(bodyTextOf, { rules }) {
  const pipeline = globalThis.saringPipeline;
  if (!pipeline) return { error: 'the pipeline did not start' };
  const own = Object.getOwnPropertyDescriptor(globalThis, 'saringTaught'); // by `Learning`, not the page's element of this name
  const taught = own?.value;
  const { article: detected, sure } = pipeline.detect();
  const start = performance.now();
  const extraction = await pipeline.extract({ force: true, rules, known: taught?.known });
  const ms = performance.now() - start;
  if (!extraction.ok) {
    return {
      article: detected,
      sure,
      ms,
      error: [extraction.reason, extraction.detail].filter(Boolean).join(': '),
    };
  }
  const { title, byline, published, section, siteName, lang, standfirst, leadImage, body, pages } =
    extraction.article;
  const { text, captions } = bodyTextOf(body);
  // As the reader shows it, and as captions in the body are: with the credit behind it.
  const leadCaption = [leadImage?.caption, leadImage?.credit].filter(Boolean).join(' ');
  return {
    article: detected,
    sure,
    title,
    byline,
    published,
    section,
    siteName,
    lang,
    standfirst,
    lead: leadImage?.src,
    text,
    captions: leadCaption ? [leadCaption, ...captions] : captions,
    pages,
    ms,
    seen: taught ? extraction.seen : undefined,
  };
}

/**
 * Readability alone, as its README uses it: a clone of the document, parsed.
 * @param {typeof bodyText} bodyTextOf
 */
async function askReadability(bodyTextOf) {
  const { isProbablyReaderable, Readability } = /** @type {any} */ (globalThis);
  const article = isProbablyReaderable(document);
  const start = performance.now();
  const result = new Readability(document.cloneNode(true)).parse();
  const ms = performance.now() - start;
  if (!result) return { article, ms, error: 'no-body' };
  const { title, byline, publishedTime, siteName, lang, content } = result;
  return {
    article,
    title: title ?? '',
    byline: byline ? [byline] : [],
    published: publishedTime ?? undefined,
    siteName: siteName ?? '',
    lang: lang ?? '',
    ...bodyTextOf(content ?? ''),
    pages: 1,
    ms,
  };
}

/**
 * Defuddle with its defaults, on a clone too. It has no answer to whether a page is an article.
 * @param {typeof bodyText} bodyTextOf
 */
async function askDefuddle(bodyTextOf) {
  const { Defuddle } = /** @type {any} */ (globalThis);
  const start = performance.now();
  const result = new Defuddle(document.cloneNode(true), { url: location.href }).parse();
  const ms = performance.now() - start;
  const { title, author, published, site, language, content } = result;
  return {
    article: Boolean(content),
    title: title ?? '',
    byline: author ? author.split(/,\s*/) : [],
    published: published || undefined,
    siteName: site ?? '',
    lang: language ?? '',
    ...bodyTextOf(content ?? ''),
    pages: 1,
    ms,
  };
}
