import { fileWords } from '../../components/file-words';
import { isHtml } from '../../utils/article/is-html';
import { askBackground } from '../../utils/messaging';
import { tryOnChanges } from '../../utils/page/changes';
import { focusOf } from '../../utils/page/dom';
import { pauseMedia } from '../../utils/page/media';
import { keepFromReloading } from '../../utils/page/own-reload';
import { rememberPage } from '../../utils/page/remember';
import { removeSurface } from '../../utils/page/surface/surface';
import type { LearnOutcome, PageState, Place, ReadFailure, ReadOutcome, ToPage } from '../../utils/protocol';
import { runEach } from '../../utils/run-each';
import { articleFile } from '../../utils/save/article-file';
import { createExtracting, type Extracting, type How, pipeline } from './extracting';
import { followPage } from './following';
import { createKnowing } from './knowing';
import { mayComeLate } from './late';
import { learnSite } from './learn-site';
import { createOwnTab, type OwnTab } from './own-tab';
import { isDoneWithin, LEFT, untilLeft } from './patience';
import { returnTo } from './place';
import { createQuieting } from './quieting';
import { readApart } from './read-apart';
import { prepareReader, type ShownReader, showReader } from './show';
import { teach } from './teaching';

type Failed = { ok: false; reason: ReadFailure; detail?: string };

export interface Reading {
  /** Opens the reader (at a place), or tells why not. `unasked`: by itself, where a page that isn't ready is left. Never rejects. */
  open(how: How, unasked?: true, place?: Place): Promise<ReadOutcome>;
  close(): void;
  /** How the reader stands where the page is left now; without a place where it was closed; undefined where it wasn't open. */
  left(): { place?: Place; force: boolean; unasked?: true } | undefined;
  state(): PageState;
  file(): Promise<ReturnType<ToPage['file']>>;
  /** Learns the page's site from other articles, and reads anew what is shown. Rejects where the background doesn't answer. */
  learnSite(): Promise<LearnOutcome>;
  /** Loads the page again, with all its parts and without the reader. */
  loadWhole(): void;
  /** What a tab that shows this page's article asks of it. */
  ownTab: OwnTab;
}

/** From so long on (ms) who clicked sees that something is on its way, and can leave. */
const SLOW = 400;
/** An error's words may hold a page's; so many characters are told. */
const DETAIL = 1000;
/** How long a page without text is given to show some, in ms. */
const LATE = 3000;

/** One page's reader: idle, reading or failed, and the ways between. It opens first at `place`, px from the beginning. */
export function createReading(page: Document, place?: number): Reading {
  let state: PageState = { state: 'idle' };
  let opening: Promise<ReadOutcome> | undefined;
  /** Where the reader was last open: there it doesn't come back by itself. */
  let openedAt: string | undefined;
  /** The reader that is open, or was last. */
  let last: { reader: ShownReader; force: boolean } | undefined;
  const extracting: Extracting = createExtracting({
    knowing: createKnowing(),
    onBroughtBack: () => void teach(extracting),
  });
  const quieting = createQuieting(page);
  const ownTab = createOwnTab(extracting);
  /** Takes the reader away, as far as it has come. */
  let leave: (() => void) | undefined;

  /** Where an older version of us was read: the first reader goes on there. */
  function resumed(): number | undefined {
    const from = place;
    place = undefined;
    return from;
  }

  /** In a tab of its own where the reader's setting says so, else over the page; by itself always over the page. */
  async function startWhere(how: How, unasked?: true, to?: Place): Promise<ReadOutcome> {
    ownTab.stop();
    const apart = unasked ? undefined : await readApart(page, extracting, ownTab, how, LATE);
    if (apart?.ok) {
      state = { state: 'idle' };
      void teach(extracting);
    } else if (apart) return fail(apart);
    return apart ?? start(how, unasked, to);
  }

  async function start(how: How, unasked?: true, to?: Place): Promise<ReadOutcome> {
    if (!isHtml(page)) return fail({ ok: false, reason: 'not-html', detail: page.contentType }, unasked);
    let giveBack = rememberPage(page);
    keepFromReloading(page); // before anything of ours is on its way
    const surface = prepareReader(page);
    quieting.prepare();
    const left = new AbortController();
    const show = () =>
      showReader(page, surface, extracting, {
        place: to?.top ?? resumed(),
        onNotThisTime: unasked && notThisTime,
        onClose: () => (state.state === 'reading' ? close() : left.abort()),
        onGivenUp: () => {
          left.abort();
          giveUp(unasked);
        },
      });
    let reader: ShownReader | undefined;
    /** Gives the page back before it is read. */
    const abandon = async (): Promise<ReadOutcome> => {
      const built = await surface;
      runEach(
        () => reader?.hide(),
        () => removeSurface(built),
        () => giveBack(),
        () => extracting.setLoading(false),
        extracting.stop,
      );
      return { ok: true };
    };
    try {
      const showLoading = async () => {
        extracting.setLoading(true);
        reader ??= await show();
        const { hide } = reader;
        leave = () => {
          left.abort();
          hide();
        };
      };
      const begun = extracting.begin(how);
      if (!unasked && !(await isDoneWithin(SLOW, begun))) await showLoading();
      let extraction = (await untilLeft(begun, left.signal)) ?? LEFT;
      if (!unasked && !left.signal.aborted && mayComeLate(page, extraction)) {
        await showLoading();
        const attempt = async () => {
          extraction = await extracting.begin(how);
          return extraction.ok;
        };
        await tryOnChanges(page, attempt, LATE, left.signal);
      }
      extracting.setLoading(false);
      if (left.signal.aborted) return await abandon();
      if (!extraction.ok) {
        await abandon();
        return fail(extraction, unasked);
      }
      // The reader's frame, which is there by now, keeps the policy that the page had until here.
      await surface;
      await quieting.begin(extraction.article);
      reader ??= await show();
      if (left.signal.aborted) return abandon();
      const shown = reader;
      let playOn = pauseMedia(page);
      const unfollow = followPage(page, extracting, {
        onStory() {
          shown.scrollTo(0);
          giveBack = rememberPage(page);
          playOn = pauseMedia(page);
          void teach(extracting);
        },
        onLost: close,
      });
      // The surface first, then what it kept from the page; what asks the browser comes last.
      leave = () =>
        runEach(
          shown.hide,
          () => playOn(),
          () => giveBack(),
          unfollow,
          extracting.stop,
        );
      state = { state: 'reading', unasked };
      openedAt = page.URL;
      last = { reader, force: how.force ?? false };
      if (to) void tell(returnTo(to, reader, extracting.settled));
      await tell(askBackground('readerOpened', { born: performance.timeOrigin }));
      if (state.state === 'reading') quieting.tell();
      if (state.state === 'reading' && focusOf(page) !== (await surface).host) reader.focus();
      void teach(extracting);
      return { ok: true };
    } catch (error) {
      await abandon();
      throw error;
    }
  }

  /** Where nobody asked for the reader there is nothing to tell, and the page is as if nothing had been tried. */
  function fail({ reason, ...told }: Failed, unasked?: true): Failed {
    const detail = told.detail?.slice(0, DETAIL);
    if (!unasked) state = { state: 'failed', reason, detail };
    return { ok: false, reason, detail };
  }

  function close(): void {
    if (state.state !== 'reading') return;
    state = { state: 'idle' };
    runEach(
      () => leave?.(),
      () => extracting.setLoading(false),
      () => void tell(askBackground('readerClosed')),
      quieting.end,
    );
  }

  function notThisTime(): void {
    void tell(askBackground('notThisTime'));
    close();
  }

  /** The page fights: it gets its way, and what it holds is read in a tab of its own where somebody asked for that. */
  function giveUp(unasked: true | undefined): void {
    const apart = unasked ? undefined : ownTab.open('fought'); // before what is known of the story is let go
    state = { state: 'idle' };
    runEach(() => leave?.(), quieting.end);
    const told = async () => {
      if (unasked || (await apart)?.ok) return askBackground('readerClosed');
      fail({ ok: false, reason: 'evicted' });
      return askBackground('readerFailed', { reason: 'evicted' });
    };
    void tell(told());
  }

  return {
    open(how, unasked, to) {
      if (state.state === 'reading' || (unasked && openedAt === page.URL))
        return Promise.resolve({ ok: true, already: true });
      // A second click while the first is on its way gets the same answer.
      opening ??= startWhere(how, unasked, to)
        .catch((error) => fail({ ok: false, reason: 'broken', detail: messageOf(error) }, unasked))
        .finally(() => {
          opening = undefined;
        });
      return opening;
    },
    close,
    left() {
      if (state.state !== 'reading' || !last) return openedAt === page.URL ? { force: false } : undefined;
      const { reader, force } = last;
      const { unasked } = state;
      return { place: reader.place() ?? { top: 0, line: '', above: 0 }, force, ...(unasked && { unasked }) };
    },
    state: () => (state.state === 'failed' ? state : { ...state, stopped: quieting.count() }),
    loadWhole: quieting.loadWhole,
    ownTab,
    async learnSite() {
      await opening;
      const outcome = await learnSite(pipeline());
      if (outcome.ok) await extracting.refresh();
      return outcome;
    },
    async file() {
      await opening; // to begin anew would end what it reads
      const extraction = extracting.known() ?? (await extracting.begin({ force: true }));
      await extracting.settled();
      const whole = extracting.known() ?? extraction;
      return whole.ok
        ? { ok: true, file: articleFile(whole.article, fileWords(whole.article)) }
        : { ok: false, reason: whole.reason };
    },
  };
}

/** What only informs the background: without one (the extension was updated meanwhile) the page is right all the same. */
function tell(message: Promise<unknown>): Promise<unknown> {
  return message.catch((error) => console.debug('Saring: the background did not answer.', error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
