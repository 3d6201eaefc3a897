import type { Handed } from './article/handed';
import type { Seen, SiteKnowledge } from './article/learnt/types';
import type { FailureReason, MissingPart } from './article/types';
import type { OwnTabReason } from './own-tab';
import type { Cleaned } from './rules/overlays/types';
import type { Sites } from './sites';

export type { Cleaned };

/**
 * Why a page can't be read: the pipeline's reasons, and
 * `restricted` the browser keeps extensions out; `file-access` a local file without the browser's leave;
 * `not-allowed` a link was to open in the reader, and the browser's leave for its site was refused;
 * `evicted` the page kept removing the reader;
 * `no-own-tab` it was to open in a tab of its own, and could not.
 */
export type ReadFailure =
  | FailureReason
  | 'restricted'
  | 'file-access'
  | 'not-allowed'
  | 'evicted'
  | 'no-own-tab';

/** Where one reads: the scroll in px, the beginning of the first line in sight, and how far (px) that stands below the edge. */
export interface Place {
  top: number;
  line: string;
  above: number;
}

/** How much is read of a page that is too large. */
export type ReadSize = 'first' | 'whole';

/** `already` where the reader was open before. */
export type ReadOutcome = { ok: true; already?: true } | { ok: false; reason: ReadFailure; detail?: string };

export type PageState =
  /** `stopped`: so many of the page's parts were stopped, and are missing until it is loaded again. */
  | { state: 'idle'; stopped?: number | undefined }
  /** `unasked` where the reader opened by itself. */
  | { state: 'reading'; unasked?: true | undefined; stopped?: number | undefined }
  | { state: 'failed'; reason: ReadFailure; detail?: string };

/** What became of cleaning a page in place. `left`: the page went to another address meanwhile. */
export type CleanOutcome =
  | ({ ok: true } & Cleaned)
  | { ok: false; reason: 'restricted' | 'file-access' | 'left' };

/** How far a frame is with a consent wall: it found none, found one, said no, or could not. */
export interface ConsentWord {
  word: 'nothing' | 'found' | 'answered' | 'failed';
}

/** How a page that is read is made quiet: its own parts, those of `site`, may go on. */
export interface QuietWay {
  site: string;
  /** Whom the browser lets us reach: the page alone, all of its site, or everybody. */
  leave: 'click' | 'site' | 'all';
}

/**
 * What became of opening a tab of its own for an article. `private`: this browser shows no page of ours in a private
 * window; `too-long`: it can't be kept; `too-often`: this page has opened many just now.
 */
export type OpenedOwnTab =
  | { ok: true; id: string }
  | { ok: false; why: 'private' | 'too-long' | 'too-often' };

/** A site that Saring knows: by so many articles, in so many bytes. */
export interface LearntSite {
  site: string;
  articles: number;
  bytes: number;
}

/** What became of learning a site on request: from so many of its articles; or none is linked to, or none came. */
export type LearnOutcome = { ok: true; articles: number } | { ok: false; why: 'no-links' | 'none-came' };

/** A file to be saved: a safe name, and its text. */
export interface TextFile {
  name: string;
  type: string;
  text: string;
}

/** Messages that the background answers. */
export interface ToBackground {
  /** From a page that a click on the button was for: resolves when the click is answered, and wakes a background that ended before. */
  clicked(): void;
  /** From a page: the reader is open there; the button now opens the popup. `born`: when the page was begun (`performance.timeOrigin`). */
  readerOpened(input: { born: number }): void;
  /** From a page: the reader is closed there; the button opens it again. */
  readerClosed(): void;
  /** From a page: the reader had to give up; the popup says why. */
  readerFailed(input: { reason: ReadFailure }): void;
  /** From a page: a link was followed; the tab goes there. http(s) or `mailto:`. Rejects with the sentence to tell. */
  go(input: { url: string }): void;
  /** From a page: a link was opened with the middle button or a modifier. As with `go`. */
  openTab(input: { url: string }): void;
  /** From a page: it is an article for sure, of a site that may be one to open by itself. Says whether the reader has opened. */
  openUnasked(input: { born: number }): boolean;
  /** From a page: it may be an article, but isn't sure enough to open by itself. */
  readable(): void;
  /** From a page whose reader opened by itself: its original is to be shown from now on. */
  notThisTime(): void;
  /** From a page that is about to be read: how it is made quiet; undefined where all its parts may go on. */
  quietWay(): QuietWay | undefined;
  /** From a page: so many of its parts have been stopped. */
  stopped(input: { count: number }): void;
  /** From a page: it is to be loaded with all its parts; `asked` by the reader, who wants the original, else at most once. */
  loadWhole(input: { asked: boolean }): void;
  /** From a page: the reader plays the thing that stands at this address (`Embed.page`), or nothing any more. */
  playing(input: { page?: string }): void;
  /** From a page with an open reader: it is being left. */
  readerLeft(input: { born: number }): void;
  /**
   * From a page that loads itself anew: where its reader stands, and how it was opened; without a place it was closed there.
   * Once as it begins to, and once as it goes.
   */
  reloads(input: { born: number; place?: Place; force: boolean; unasked?: true }): void;
  /** From a page: its article is to be shown in a tab of its own, beside it. */
  openOwnTab(input: { handed: Handed; why: OwnTabReason }): OpenedOwnTab;
  /** From a page whose article is shown in a tab of its own: more of it has come. */
  handMore(input: { id: string; handed: Handed }): void;
  /** From a tab that shows an article of its own: the button opens the popup there. */
  ownTabShows(): void;
  /** From a page that is about to be read: what is known of its site; undefined where nothing is. */
  known(): SiteKnowledge | undefined;
  /** From a page whose article is shown: what that, or another of its site, teaches. Says how many taught it so far; undefined where nothing is kept. */
  teach(input: { seen: Seen }): number | undefined;
  /** From our pages: the sites that are known, the most read first; `site` alone where it is given. */
  learnt(input: { site?: string }): LearntSite[];
  /** From our pages: a site is to be forgotten; all where none is named. */
  forgetLearnt(input: { site?: string }): void;
  /** From our pages: what a reader chose for sites; an empty choice forgets. What needs the browser's leave waits for it. */
  chooseSites(change: Sites): void;
  /** From our pages: originals are shown for so long (minutes), or no longer (0). */
  pause(input: { minutes: number }): void;
  /** From the popup: makes sure that the page of this tab can answer. */
  prepare(input: { tabId: number }): ReadOutcome;
  /** From the popup: it has told why this tab can't be read. */
  failureTold(input: { tabId: number }): void;
  /** From the popup: cleans the page of this tab in place. */
  clean(input: { tabId: number }): CleanOutcome;
  /** From a page that is cleaned by itself: lays down the style that hides. False where the page has reloaded over it too often. */
  mayClean(): boolean;
  /** From a page that is cleaned: loads what answers consent walls. False where its site isn't granted. */
  answerConsent(): boolean;
  /** From any frame in which a wall is answered: runs one of the library's own snippets in the page's world. */
  consentSnippet(input: { id: string }): boolean;
  /** From any frame in which a wall may be answered: how far it is. */
  consentSays(input: ConsentWord): void;
}

/** Messages that the reader's content script answers. */
export interface ToPage {
  /**
   * `unasked` where the reader opens by itself: then a page that can't be read is left in peace. `born`: only on the page
   * that was begun then; the tab may show another by now. `size`: how much of a page that is too large. `place`:
   * where one read before the page loaded itself anew; `after`: not on that page, which was begun then.
   */
  open(input: {
    force: boolean;
    size?: ReadSize;
    unasked?: true;
    born?: number;
    place?: Place;
    after?: number;
  }): ReadOutcome;
  close(): void;
  state(): PageState;
  /** Loads the page again, with all its parts and without the reader. */
  loadWhole(): void;
  /** From the popup: fetches articles that the page links to, and learns its site from them; what is read is read anew. */
  learnSite(): LearnOutcome;
  /** The cleaned article as a file, extracted now where it isn't yet. */
  file(): { ok: true; file: TextFile } | { ok: false; reason: ReadFailure };
  /** From a tab of its own: whether the article of this name is still the page's. */
  gives(input: { id: string }): boolean;
  /** From a tab of its own: a removed text is wanted back. false where that changed nothing. */
  bringBack(input: { id: string; text: string }): boolean;
  /** From a tab of its own: a page that didn't come is to be fetched again. */
  retry(input: { id: string; part: MissingPart }): void;
}

/** Messages that a tab of its own answers, of those to pages: to the popup and the keys it is a page that is read. */
export type ToOwnTab = Pick<ToPage, 'state' | 'close' | 'file'>;

/** Messages that the cleaner's content script answers. */
export interface ToCleaner {
  clean(): Cleaned;
  undoClean(): void;
  cleanState(): Cleaned;
  /** Word of the wall, from whatever frame. */
  consentSays(input: ConsentWord): void;
}

/** What a function of a protocol takes; undefined where nothing. */
// biome-ignore lint/suspicious/noExplicitAny: the parameter's type is taken from the protocol by `infer`
export type Taken<M> = M extends (input: infer I) => any ? (unknown extends I ? undefined : I) : never;
/** What it answers. */
export type Answered<M> = M extends (...args: never[]) => infer R ? R : never;
