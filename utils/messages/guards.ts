import type { Handed } from '../article/handed';
import type { Seen, SeenLine } from '../article/learnt/types';
import type { MissingPart } from '../article/types';
import type { OwnTabReason } from '../own-tab';
import type {
  Answered,
  ConsentWord,
  LearnOutcome,
  PageState,
  Place,
  ReadFailure,
  ReadOutcome,
  ReadSize,
  Taken,
  TextFile,
  ToBackground,
  ToCleaner,
  ToPage,
} from '../protocol';
import type { Cleaned, Freed, OverlayKind } from '../rules/overlays/types';
import type { SiteChoice, Sites } from '../sites';
import {
  count,
  either,
  flag,
  isPlain,
  list,
  matching,
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
/** A site as `siteOf` names it. */
const siteName = matching(/^[\w.:[\]-]{1,253}$/);
/** A page gives our popup an article to save, and nothing that would run. */
const fileName = matching(/^[^<>:"/\\|?*\p{Cc}]{1,200}\.html$/u);
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
  'no-own-tab': true,
  'too-large': true,
});
const failed = { ok: only(false), reason: isReadFailure };

/** A name that we gave an article. */
const ownTabId = matching(/^[\da-f-]{36}$/);
/** A hash of what a page says, as `learn` takes it. */
const hash = count(2 ** 48 - 1);
/** Some 300 lines of a page teach, and 21 pages are read of an article. */
const seen = object<Seen>({
  article: hash,
  subject: list(hash, 12),
  lines: list(
    object<SeenLine>({
      hash,
      slots: list(hash, 12),
      frame: hash,
      place: oneOf<SeenLine['place']>({ above: true, amid: true, below: true }),
      isProse: flag,
      isKept: flag,
      isWanted: maybe(only(true)),
    }),
    7000,
  ),
});

/** What it is made of is checked, and its text made safe, where it is shown (utils/article/handed.ts). */
const handed: Shape<Handed> = (value): value is Handed => isPlain(value);
const missing = oneOf<MissingPart['why']>({
  coming: true,
  failed: true,
  forbidden: true,
  'too-large': true,
  other: true,
  limit: true,
  'sign-in': true,
});

const consentWord = object<ConsentWord>({
  word: oneOf({ nothing: true, found: true, answered: true, failed: true }),
});

/** A page may be long, in px; of a line its beginning is told. */
const place = object<Place>({ top: number(0, 1e8), line: words(200), above: number(-1e8, 1e8) });

/** Messages to the background. */
export const toBackground: Guards<ToBackground> = {
  clicked: { from: 'page', takes: nothing },
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
  // As the message before: it is said while a page goes.
  reloads: {
    from: 'frame',
    takes: object({ born: time, place: maybe(place), force: flag, unasked: maybe(only(true)) }),
  },
  openOwnTab: {
    from: 'page',
    takes: object({ handed, why: oneOf<OwnTabReason>({ asked: true, fought: true, shut: true }) }),
  },
  handMore: { from: 'page', takes: object({ id: ownTabId, handed }) },
  ownTabShows: { from: 'extension', takes: nothing },
  known: { from: 'page', takes: nothing },
  teach: { from: 'page', takes: object({ seen }) },
  learnt: { from: 'extension', takes: object({ site: maybe(siteName) }) },
  forgetLearnt: { from: 'extension', takes: object({ site: maybe(siteName) }) },
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
    takes: object({
      force: flag,
      size: maybe(oneOf<ReadSize>({ first: true, whole: true })),
      unasked: maybe(only(true)),
      born: maybe(time),
      place: maybe(place),
      after: maybe(time),
    }),
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
  gives: { takes: object({ id: ownTabId }), gives: flag },
  bringBack: { takes: object({ id: ownTabId, text: words(100_000) }), gives: flag },
  retry: {
    takes: object({
      id: ownTabId,
      part: object<MissingPart>({ number: many, url: address, why: missing, detail }),
    }),
    gives: nothing,
  },
  learnSite: {
    takes: nothing,
    gives: either<'ok', LearnOutcome>('ok', {
      true: object({ ok: only(true), articles: many }),
      false: object({ ok: only(false), why: oneOf({ 'no-links': true, 'none-came': true }) }),
    }),
  },
  file: {
    takes: nothing,
    gives: either<'ok', Answered<ToPage['file']>>('ok', {
      true: object({
        ok: only(true),
        file: object<TextFile>({
          name: fileName,
          type: matching(/^text\/html;charset=utf-8$/),
          text: words(100_000_000),
        }),
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
