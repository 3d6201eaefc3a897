import type { FailureReason } from './article/types';
import type { Cleaned, Freed, OverlayKind } from './rules/overlays/types';
import {
  count,
  either,
  flag,
  list,
  maybe,
  nothing,
  number,
  object,
  oneOf,
  only,
  record,
  type Shape,
  words,
} from './shapes';
import type { SiteChoice, Sites } from './sites';

export type { Cleaned };

/**
 * Why a page can't be read: the pipeline's reasons, and
 * `restricted` the browser keeps extensions out; `file-access` a local file without the browser's leave;
 * `not-allowed` a link was to open in the reader, and the browser's leave for its site was refused;
 * `evicted` the page kept removing the reader.
 */
export type ReadFailure = FailureReason | 'restricted' | 'file-access' | 'not-allowed' | 'evicted';

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

/** A file to be saved: a safe name, and its text. */
export interface TextFile {
  name: string;
  type: string;
  text: string;
}

/** Messages that the background answers. */
export interface ToBackground {
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
   * that was begun then; the tab may show another by now.
   */
  open(input: { force: boolean; unasked?: true; born?: number }): ReadOutcome;
  close(): void;
  state(): PageState;
  /** Loads the page again, with all its parts and without the reader. */
  loadWhole(): void;
  /** The cleaned article as a file, extracted now where it isn't yet. */
  file(): { ok: true; file: TextFile } | { ok: false; reason: ReadFailure };
}

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
type Answered<M> = M extends (...args: never[]) => infer R ? R : never;

/** For each message who may send it (`page` is the top frame of a tab, `frame` any of its frames, or one that is left), and what it has to look like. */
type Guards<P> = { [K in keyof P]: { from: 'page' | 'frame' | 'extension'; takes: Shape<Taken<P[K]>> } };
/** For each message what it has to look like, and its answer, which a page might give in our name. */
type PageGuards<P> = { [K in keyof P]: { takes: Shape<Taken<P[K]>>; gives: Shape<Gives<P[K]>> } };
type Gives<M> = Answered<M> extends void ? undefined : Answered<M>;

/** ms since 1970, as far as dates go. */
const time = number(0, 8.64e15);
/** Browsers number tabs so far. */
const tabId = count(2 ** 31);
/** Longer than any server takes, in characters. */
const address = words(8192);
/** What went wrong, in an error's own words. */
const detail = maybe(words(10_000));
const site = words(253);
const many = count(1_000_000);

/** Whether it is a reason that a page can't be read for. */
export const isReadFailure = oneOf<ReadFailure>({
  'not-html': true,
  empty: true,
  'not-article': true,
  'no-body': true,
  broken: true,
  restricted: true,
  'file-access': true,
  'not-allowed': true,
  evicted: true,
});
const failed = { ok: only(false), reason: isReadFailure };

const consentWord = object<ConsentWord>({
  word: oneOf({ nothing: true, found: true, answered: true, failed: true }),
});

/** Messages to the background. */
export const toBackground: Guards<ToBackground> = {
  readerOpened: { from: 'page', takes: object({ born: time }) },
  readerClosed: { from: 'page', takes: nothing },
  readerFailed: { from: 'page', takes: object({ reason: isReadFailure }) },
  go: { from: 'page', takes: object({ url: address }) },
  openTab: { from: 'page', takes: object({ url: address }) },
  openUnasked: { from: 'page', takes: object({ born: time }) },
  readable: { from: 'page', takes: nothing },
  notThisTime: { from: 'page', takes: nothing },
  quietWay: { from: 'page', takes: nothing },
  stopped: { from: 'page', takes: object({ count: many }) },
  loadWhole: { from: 'page', takes: object({ asked: flag }) },
  playing: { from: 'page', takes: object({ page: maybe(address) }) },
  // Chromium gives a page that is kept for going back another frame's number.
  readerLeft: { from: 'frame', takes: object({ born: time }) },
  chooseSites: {
    from: 'extension',
    takes: record<Sites>(
      site,
      object<SiteChoice>({
        read: maybe(oneOf({ always: true, never: true })),
        clean: maybe(only(true)),
        quiet: maybe(only(false)),
      }),
      10_000,
    ),
  },
  pause: { from: 'extension', takes: object({ minutes: number(0, 24 * 60) }) },
  prepare: { from: 'extension', takes: object({ tabId }) },
  failureTold: { from: 'extension', takes: object({ tabId }) },
  clean: { from: 'extension', takes: object({ tabId }) },
  mayClean: { from: 'page', takes: nothing },
  answerConsent: { from: 'page', takes: nothing },
  consentSnippet: { from: 'frame', takes: object({ id: words(200) }) },
  consentSays: { from: 'frame', takes: consentWord },
};

/** Messages to the reader's content script. */
export const toPage: PageGuards<ToPage> = {
  open: {
    takes: object({ force: flag, unasked: maybe(only(true)), born: maybe(time) }),
    gives: either<'ok', ReadOutcome>('ok', {
      true: object({ ok: only(true), already: maybe(only(true)) }),
      false: object({ ...failed, detail }),
    }),
  },
  close: { takes: nothing, gives: nothing },
  state: {
    takes: nothing,
    gives: either<'state', PageState>('state', {
      idle: object({ state: only('idle'), stopped: maybe(many) }),
      reading: object({ state: only('reading'), unasked: maybe(only(true)), stopped: maybe(many) }),
      failed: object({ state: only('failed'), reason: isReadFailure, detail }),
    }),
  },
  loadWhole: { takes: nothing, gives: nothing },
  file: {
    takes: nothing,
    gives: either<'ok', Answered<ToPage['file']>>('ok', {
      true: object({
        ok: only(true),
        file: object<TextFile>({ name: words(300), type: words(100), text: words(100_000_000) }),
      }),
      false: object(failed),
    }),
  },
};

const cleaned = object<Cleaned>({
  on: flag,
  gone: record<Cleaned['gone']>(
    oneOf<OverlayKind>({
      consent: true,
      newsletter: true,
      app: true,
      push: true,
      adblock: true,
      login: true,
      ad: true,
      promo: true,
      video: true,
      overlay: true,
    }),
    maybe(many),
    10,
  ),
  freed: list(
    oneOf<Freed>({
      scroll: true,
      flow: true,
      place: true,
      touch: true,
      pointer: true,
      blur: true,
      dim: true,
      cut: true,
    }),
    8,
  ),
  answered: flag,
  ended: maybe(oneOf({ fought: true, bare: true })),
});

/** Messages to the cleaner's content script. */
export const toCleaner: PageGuards<ToCleaner> = {
  clean: { takes: nothing, gives: cleaned },
  undoClean: { takes: nothing, gives: nothing },
  cleanState: { takes: nothing, gives: cleaned },
  consentSays: { takes: consentWord, gives: nothing },
};
