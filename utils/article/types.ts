import type { Lexicon, SiteRule } from '../rules/types';
import type { Seen, SiteKnowledge } from './learnt/types';
import type { Breathe } from './steps';

declare const safe: unique symbol;

/** HTML that has been through `sanitize`. No other place makes it, and only `ArticleBody` puts it into a document. */
export type SafeHtml = string & { readonly [safe]: true };

/** A picture shown above the body. `src` is absolute http(s). */
export interface LeadImage {
  src: string;
  srcset?: string;
  alt: string;
  /** What the picture shows, without the credit. */
  caption?: string;
  /** Photographer or agency, without "Photo:" and the like. */
  credit?: string;
  /** Pixels, where the page says. */
  width?: number;
  height?: number;
}

/** What is known of an article besides its body. Every string is plain text, trimmed, never HTML. */
export interface Metadata {
  /** The headline, without the name of the site. */
  title: string;
  /** People who wrote it, in order, without "By", addresses or links; else the agency, desk or paper that signs. */
  byline: string[];
  /** Editors and desks ("Tim Redaksi", "Redaksi") the page names besides; never in `byline`. */
  desk: string[];
  /** ISO 8601 with offset, e.g. 2021-11-27T20:23:00+07:00; a date alone where the page gives no time. */
  published?: string;
  modified?: string;
  /** Kicker or rubric. */
  section?: string;
  siteName: string;
  /** BCP 47 tag, '' where unknown. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Standfirst (dek), where the page shows one. */
  standfirst?: string;
  leadImage?: LeadImage;
  /** Canonical address where it is on the same site, else the address of the page. */
  url: string;
}

/** One page of an article, as its site split it. */
export interface Part {
  /** As the site counts, from 1. */
  number: number;
  /** Its own address. */
  url: string;
  body: SafeHtml;
}

/**
 * A further page that isn't in the article: `coming` it is being fetched; `failed` it didn't come (`detail` says why);
 * `forbidden` the open page's own policy keeps it from us; `too-large` it is longer than is read; `other` what came is
 * no further page of this article (another story, a login); `limit` the article has more pages, or they take
 * longer, than are fetched: the rest begins at `url`; `sign-in` the server wants one to sign in first.
 */
export interface MissingPart {
  number: number;
  url: string;
  why: 'coming' | 'failed' | 'forbidden' | 'too-large' | 'other' | 'limit' | 'sign-in';
  detail?: string;
}

/** The page keeps the rest of the text for who pays or signs in. What it keeps is never shown. */
export interface Wall {
  /** Where the page itself lets readers sign in: http(s), on the same site. */
  loginUrl?: string;
}

/** The same article elsewhere: its full page, its page for phones, or a view to print. http(s), never at a private host. */
export interface Alternative {
  kind: 'canonical' | 'amp' | 'print';
  url: string;
}

/** What the reader shows, the library keeps and a file holds. */
export interface Article extends Metadata {
  /** The whole body: the bodies of all parts, one behind the other. */
  body: SafeHtml;
  /** The pages it was joined from, in order; one where the article isn't split. */
  parts: Part[];
  /** How many pages were joined. An address that shows all of them counts as those it stands for. */
  pages: number;
  /** Words of the body; characters ÷ 2 in scripts without spaces. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** Where what is shown is only the beginning, and the page says that the rest isn't free. */
  wall?: Wall;
  /** Where the page is too large, and only its beginning was read. */
  isFirstPart?: true;
  /** Where a better source of the text may be, offered and never taken by itself. The best first; absent where there is none. */
  alternatives?: Alternative[];
}

export type Step =
  | 'detect'
  | 'snapshot'
  | 'metadata'
  | 'clean'
  | 'extract'
  | 'learnt'
  | 'refine'
  | 'stitch'
  | 'sanitize';

/** One thing taken out on the way: by which step, why, and its text (first 200 characters). */
export interface Removal {
  step: Step;
  rule: string;
  text: string;
}

/** What happened on the way, in order. */
export interface Report {
  detection: Detection;
  removals: Removal[];
}

/**
 * Is this page an article? `score` runs from 0 (surely not) to 1 (surely). `article` is what a click acts on, `sure` what
 * may be acted on unasked. `reasons` are names of signals, for tests and reports.
 */
export interface Detection {
  article: boolean;
  sure: boolean;
  score: number;
  reasons: string[];
}

/**
 * Why there is nothing to read:
 * `not-html` the document is a picture, PDF, XML or the like; `empty` there is no text at all; `too-large` to read it would
 * make the page hang (ask again with a `size`);
 * `not-article` detection says no (ask again with `force`); `no-body` nothing readable was found;
 * `broken` a step threw, `detail` has its message.
 */
export type FailureReason = 'not-html' | 'empty' | 'too-large' | 'not-article' | 'no-body' | 'broken';

/** `missing` names the further pages that aren't in it, in order. */
export interface Extracted {
  ok: true;
  article: Article;
  report: Report;
  missing: MissingPart[];
  /** What the reading teaches of the site, for `learn`; absent where nothing is to be learnt: no sure article, a part of a large page, pages to come. */
  seen?: Seen;
}

export type Extraction = Extracted | { ok: false; reason: FailureReason; detail?: string; report: Report };

export interface ExtractOptions {
  /** Address of the page. */
  url: string;
  lexicon: Lexicon;
  /** Repairs for this very site. */
  rule?: SiteRule;
  /** What is known of this site from its other articles, by `learn`. */
  known?: SiteKnowledge | undefined;
  /** Read it even where detection says no. */
  force?: boolean;
  /** Read a page even where it is too large: its first part, from the headline on, or all of it. Includes `force`; further pages aren't read. */
  size?: 'first' | 'whole' | undefined;
  /** Gives the shadow tree of an element, closed ones too. Without it the open ones are read. */
  shadowOf?: (host: Element) => ShadowRoot | null;
  /** Texts of removals (as their `text` has it) that the reader wants back: no step takes these blocks out. */
  keep?: readonly string[];
  /** Fetches a further page of the same article. Without it only this page is read. */
  fetchPage?: FetchPage;
  /** Ends the fetching of further pages. */
  signal?: AbortSignal;
  /** Lets the work pause, and ends it by throwing. Without it all is done at one go. */
  breathe?: Breathe;
  /** Called with what is read so far: first with the open page alone, then each time a further page came or failed. */
  onProgress?: (soFar: Extracted) => void;
}

/**
 * Fetches a page of the same site; asks for nothing that it holds. `url` is where it was found in the end. Rejects
 * with a `PageError`.
 */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<{ page: Document; url: string }>;
