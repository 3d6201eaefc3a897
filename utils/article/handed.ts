import { filled, line, lines, list, oneOf, thing, whole, words } from './handed/shape';
import { measure } from './measure';
import { joined, sanitize } from './sanitize';
import { pictureAddress, webAddress } from './sanitize/address';
import { safeSrcset } from './sanitize/srcset';
import type {
  Alternative,
  Article,
  Extracted,
  LeadImage,
  MissingPart,
  Part,
  Removal,
  Report,
  Step,
  Wall,
} from './types';

/** An article on its way from a content script to a page of ours: the bodies of its parts alone, and believed by nobody. */
export type Handed = Omit<Extracted, 'ok' | 'article'> & { article: Omit<Article, 'body'> };

const MAX_PARTS = 500;
const MAX_NAMES = 100;
const MAX_REMOVALS = 5000;
const MAX_NUMBER = 100_000;

const STEPS: readonly Step[] = [
  'detect',
  'snapshot',
  'metadata',
  'clean',
  'extract',
  'refine',
  'stitch',
  'sanitize',
];
const WHYS: readonly MissingPart['why'][] = [
  'coming',
  'failed',
  'forbidden',
  'too-large',
  'other',
  'limit',
  'sign-in',
];
const KINDS: readonly Alternative['kind'][] = ['canonical', 'amp', 'print'];

/** Bodies that were made safe before, by what came: a split article is handed over once for each of its pages. */
export type SafeBodies = Map<string, ReturnType<typeof sanitize>>;

/**
 * What a content script handed over, made good: it runs beside the page, and what it says is half trusted. Each body is
 * sanitized again, addresses are http(s) ones that `from` (the page's address, as the browser told it) may lead to, and
 * text is text. undefined where it is no article.
 */
export function received(value: unknown, from: string, safe: SafeBodies = new Map()): Extracted | undefined {
  const handed = thing(value);
  const given = thing(handed.article);
  // A page that isn't on the web has no addresses of its own, and leads to none on the reader's network.
  const page = webAddress(from, from) ?? 'about:invalid';
  const removals: Removal[] = [];
  const parts = list(given.parts, MAX_PARTS).flatMap((one): Part[] => {
    const { number, url, body } = thing(one);
    const at = whole(number, MAX_NUMBER);
    if (at === undefined || typeof body !== 'string') return [];
    const made = safe.get(body) ?? sanitize(parsed(body), { page });
    safe.set(body, made);
    removals.push(...made.removals);
    return [{ number: at, url: webAddress(line(url), page) ?? from, body: made.body }];
  });
  const body = joined(parts.map((part) => part.body));
  const counts = measure(body);
  const title = line(given.title);
  if (!title || !counts.wordCount) return undefined;
  const { report, missing } = handed;
  return {
    ok: true,
    article: { ...metadataOf(given, page, from), title, body, parts, ...counts },
    report: reportOf(report, removals),
    missing: list(missing, MAX_PARTS).flatMap((one) => missingPart(thing(one), page)),
  };
}

/** In a document without a window, where nothing runs or loads. */
function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function metadataOf(
  given: Record<string, unknown>,
  page: string,
  from: string,
): Omit<Article, 'title' | 'body' | 'parts' | 'wordCount' | 'readingMinutes'> {
  const lang = line(given.lang);
  const alternatives = list(given.alternatives, MAX_NAMES).flatMap((one) => alternative(thing(one), page));
  return {
    byline: lines(given.byline, MAX_NAMES),
    desk: lines(given.desk, MAX_NAMES),
    siteName: line(given.siteName),
    lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(lang) ? lang : '',
    dir: given.dir === 'rtl' ? 'rtl' : 'ltr',
    url: webAddress(line(given.url), page) ?? from,
    pages: whole(given.pages, MAX_NUMBER) ?? 1,
    ...filled({
      published: line(given.published),
      modified: line(given.modified),
      section: line(given.section),
      standfirst: line(given.standfirst),
      leadImage: leadImage(thing(given.leadImage), page),
      wall: given.wall === undefined ? undefined : wall(thing(given.wall), page),
      alternatives: alternatives.length ? alternatives : undefined,
    }),
  };
}

function leadImage(given: Record<string, unknown>, page: string): LeadImage | undefined {
  // Not as a line: a small picture may stand in its address.
  const src = typeof given.src === 'string' ? pictureAddress(given.src, page) : null;
  if (!src) return undefined;
  return {
    src,
    alt: line(given.alt),
    ...filled({
      srcset: typeof given.srcset === 'string' ? safeSrcset(given.srcset, page) : '',
      caption: line(given.caption),
      credit: line(given.credit),
      width: whole(given.width, MAX_NUMBER),
      height: whole(given.height, MAX_NUMBER),
    }),
  };
}

function wall({ loginUrl }: Record<string, unknown>, page: string): Wall {
  return filled({ loginUrl: webAddress(line(loginUrl), page) ?? '' });
}

function alternative({ kind, url }: Record<string, unknown>, page: string): Alternative[] {
  const known = oneOf(kind, KINDS);
  const address = webAddress(line(url), page);
  return known && address ? [{ kind: known, url: address }] : [];
}

function missingPart({ number, url, why }: Record<string, unknown>, page: string): MissingPart[] {
  const at = whole(number, MAX_NUMBER);
  const known = oneOf(why, WHYS);
  const address = webAddress(line(url), page);
  return at && known && address ? [{ number: at, url: address, why: known }] : [];
}

function reportOf(value: unknown, more: readonly Removal[]): Report {
  const { detection, removals } = thing(value);
  const { article, sure, score, reasons } = thing(detection);
  const told = list(removals, MAX_REMOVALS).flatMap((one): Removal[] => {
    const { step, rule, text } = thing(one);
    const known = oneOf(step, STEPS);
    return known ? [{ step: known, rule: line(rule), text: words(text) }] : [];
  });
  return {
    detection: {
      article: article === true,
      sure: sure === true,
      score: typeof score === 'number' ? score : 0,
      reasons: lines(reasons, MAX_NAMES),
    },
    removals: [...told, ...more],
  };
}
