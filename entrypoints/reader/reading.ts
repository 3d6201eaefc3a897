import { isHtml } from '../../utils/article/is-html';
import { askBackground } from '../../utils/messaging';
import { tryOnChanges } from '../../utils/page/changes';
import { pauseMedia } from '../../utils/page/media';
import { rememberPage } from '../../utils/page/remember';
import { removeSurface } from '../../utils/page/surface';
import type { PageState, ReadFailure, ReadOutcome, ToPage } from '../../utils/protocol';
import { articleFile } from './article-file';
import { createExtracting, type How } from './extracting';
import { followPage } from './following';
import { mayComeLate } from './late';
import { isDoneWithin, LEFT, untilLeft } from './patience';
import { createQuieting } from './quieting';
import { prepareReader, type ShownReader, showReader } from './show';

type Failed = { ok: false; reason: ReadFailure; detail?: string };

export interface Reading {
  /** Opens the reader, or tells why not. `unasked`: by itself, where a page that isn't ready is left. Never rejects. */
  open(how: How, unasked?: true): Promise<ReadOutcome>;
  close(): void;
  state(): PageState;
  file(): Promise<ReturnType<ToPage['file']>>;
  /** Loads the page again, with all its parts and without the reader. */
  loadWhole(): void;
}

/** From so long on (ms) who clicked sees that something is on its way, and can leave. */
const SLOW = 400;
/** How long a page without text is given to show some, in ms. */
const LATE = 3000;

/** One page's reader: idle, reading or failed, and the ways between. */
export function createReading(page: Document): Reading {
  let state: PageState = { state: 'idle' };
  let opening: Promise<ReadOutcome> | undefined;
  /** Where the reader was last open: there it doesn't come back by itself. */
  let openedAt: string | undefined;
  const extracting = createExtracting();
  const quieting = createQuieting(page);
  /** Takes the reader away, as far as it has come. */
  let leave: (() => void) | undefined;

  async function start(how: How, unasked: true | undefined): Promise<ReadOutcome> {
    if (!isHtml(page)) return fail({ ok: false, reason: 'not-html', detail: page.contentType }, unasked);
    let giveBack = rememberPage(page);
    const surface = prepareReader(page);
    quieting.prepare();
    const left = new AbortController();
    const show = () =>
      showReader(page, surface, extracting, {
        onNotThisTime: unasked && notThisTime,
        onClose: () => (state.state === 'reading' ? close() : left.abort()),
        onGivenUp: giveUp,
      });
    let reader: ShownReader | undefined;
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
      if (!extraction.ok || left.signal.aborted) {
        reader?.hide();
        removeSurface(await surface);
        giveBack();
        if (!left.signal.aborted && !extraction.ok) return fail(extraction, unasked);
        extracting.stop();
        return { ok: true };
      }
      // The reader's frame, which is there by now, keeps the policy that the page had until here.
      await surface;
      await quieting.begin();
      reader ??= await show();
      const shown = reader;
      let playOn = pauseMedia(page);
      const unfollow = followPage(page, extracting, {
        onStory() {
          shown.toTop();
          giveBack = rememberPage(page);
          playOn = pauseMedia(page);
        },
        onLost: close,
      });
      leave = () => {
        unfollow();
        extracting.stop();
        shown.hide();
        playOn();
        giveBack();
      };
      state = { state: 'reading', unasked };
      openedAt = page.URL;
      await tell(askBackground('readerOpened', { born: performance.timeOrigin }));
      quieting.tell();
      if (page.activeElement !== (await surface).host) reader.focus();
      return { ok: true };
    } catch (error) {
      reader?.hide();
      removeSurface(await surface);
      throw error;
    }
  }

  /** Where nobody asked for the reader there is nothing to tell, and the page is as if nothing had been tried. */
  function fail({ reason, detail }: Failed, unasked?: true): Failed {
    if (!unasked) state = { state: 'failed', reason, detail };
    return { ok: false, reason, detail };
  }

  function close(): void {
    if (state.state !== 'reading') return;
    leave?.();
    extracting.setLoading(false);
    state = { state: 'idle' };
    void tell(askBackground('readerClosed'));
    quieting.end();
  }

  function notThisTime(): void {
    void tell(askBackground('notThisTime'));
    close();
  }

  function giveUp(): void {
    leave?.();
    fail({ ok: false, reason: 'evicted' });
    void tell(askBackground('readerFailed', { reason: 'evicted' }));
  }

  return {
    open(how, unasked) {
      if (state.state === 'reading' || (unasked && openedAt === page.URL))
        return Promise.resolve({ ok: true, already: true });
      // A second click while the first is on its way gets the same answer.
      opening ??= start(how, unasked)
        .catch((error) => fail({ ok: false, reason: 'broken', detail: messageOf(error) }, unasked))
        .finally(() => {
          opening = undefined;
        });
      return opening;
    },
    close,
    state: () => (state.state === 'failed' ? state : { ...state, stopped: quieting.count() }),
    loadWhole: quieting.loadWhole,
    async file() {
      await opening; // to begin anew would end what it reads
      const extraction = extracting.known() ?? (await extracting.begin({ force: true }));
      await extracting.settled();
      const whole = extracting.known() ?? extraction;
      return whole.ok ? { ok: true, file: articleFile(whole.article) } : { ok: false, reason: whole.reason };
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
