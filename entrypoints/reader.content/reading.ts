import { isHtml } from '../../utils/article/is-html';
import { askBackground } from '../../utils/messaging';
import { pauseMedia } from '../../utils/page/media';
import { rememberPage } from '../../utils/page/remember';
import { removeSurface } from '../../utils/page/surface';
import type { PageState, ReadFailure, ReadOutcome, ToPage } from '../../utils/protocol';
import { articleFile } from './article-file';
import { createExtracting } from './extracting';
import { prepareReader, showReader } from './show';

type Failed = { ok: false; reason: ReadFailure; detail?: string };

export interface Reading {
  /** Opens the reader, or tells why not. Never rejects. */
  open(force: boolean): Promise<ReadOutcome>;
  close(): void;
  state(): PageState;
  file(): Promise<ReturnType<ToPage['file']>>;
}

/** One page's reader: idle, reading or failed, and the ways between. */
export function createReading(page: Document): Reading {
  let state: PageState = { state: 'idle' };
  let opening: Promise<ReadOutcome> | undefined;
  const extracting = createExtracting();
  let leave: (() => void) | undefined;

  async function start(force: boolean): Promise<ReadOutcome> {
    if (!isHtml(page)) return fail({ ok: false, reason: 'not-html', detail: page.contentType });
    const giveBack = rememberPage(page);
    const surface = prepareReader(page);
    try {
      const extraction = await extracting.extract(force);
      if (!extraction.ok) {
        removeSurface(await surface);
        return fail(extraction);
      }
      const reader = await showReader(page, surface, extracting, { onClose: close, onGivenUp: giveUp });
      const playOn = pauseMedia(page);
      leave = () => {
        reader.hide();
        playOn();
        giveBack();
      };
      state = { state: 'reading' };
      await tell(askBackground('readerOpened'));
      if (page.activeElement !== (await surface).host) reader.focus();
      return { ok: true };
    } catch (error) {
      removeSurface(await surface);
      throw error;
    }
  }

  function fail({ reason, detail }: Failed): Failed {
    state = { state: 'failed', reason, detail };
    return { ok: false, reason, detail };
  }

  function close(): void {
    if (state.state !== 'reading') return;
    leave?.();
    state = { state: 'idle' };
    void tell(askBackground('readerClosed'));
  }

  function giveUp(): void {
    leave?.();
    fail({ ok: false, reason: 'evicted' });
    void tell(askBackground('readerFailed', { reason: 'evicted' }));
  }

  return {
    open(force) {
      if (state.state === 'reading') return Promise.resolve({ ok: true, already: true });
      // A second click while the first is on its way gets the same answer.
      opening ??= start(force)
        .catch((error) => fail({ ok: false, reason: 'broken', detail: messageOf(error) }))
        .finally(() => {
          opening = undefined;
        });
      return opening;
    },
    close,
    state: () => state,
    async file() {
      const known = extracting.known();
      if (known) return { ok: true, file: articleFile(known.article) };
      const extraction = await extracting.extract(true);
      return extraction.ok
        ? { ok: true, file: articleFile(extraction.article) }
        : { ok: false, reason: extraction.reason };
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
