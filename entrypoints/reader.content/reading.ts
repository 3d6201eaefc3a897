import type { Article, Extraction, Report } from '../../utils/article/types';
import { askBackground } from '../../utils/messaging';
import { guardSurface } from '../../utils/page/guard';
import { pauseMedia } from '../../utils/page/media';
import { rememberPage } from '../../utils/page/remember';
import { createSurface, removeSurface, type Surface } from '../../utils/page/surface';
import type { PageState, ReadFailure, ReadOutcome, ToPage } from '../../utils/protocol';
import { text } from '../../utils/text';
import { articleFile } from './article-file';
import { renderReader } from './render';
import styles from './styles';

type Extracted = { article: Article; report: Report };
type FileAnswer = ReturnType<ToPage['file']>;

export interface Reading {
  open(force: boolean): Promise<ReadOutcome>;
  close(): void;
  state(): PageState;
  file(): Promise<FileAnswer>;
}

/** One page's reader: idle, reading or failed, and the ways between. */
export function createReading(page: Document): Reading {
  let state: PageState = { state: 'idle' };
  let opening: Promise<ReadOutcome> | undefined;
  let extracted: Extracted | undefined;
  /** Undoes what `show` did, last first. */
  let undo: (() => void)[] = [];

  function fail(reason: ReadFailure, detail?: string): { ok: false; reason: ReadFailure; detail?: string } {
    state = { state: 'failed', reason, detail };
    return { ok: false, reason, detail };
  }

  async function extract(force: boolean): Promise<Extraction> {
    const pipeline = globalThis.saringPipeline;
    if (!pipeline) throw new Error('The pipeline was not injected before the reader.');
    const extraction = await pipeline.extract({ force });
    extracted = extraction.ok ? extraction : undefined;
    return extraction;
  }

  async function start(force: boolean): Promise<ReadOutcome> {
    const restore = rememberPage(page);
    const extraction = await extract(force);
    if (!extraction.ok) return fail(extraction.reason, extraction.detail);
    undo = [restore, pauseMedia(page)];
    await show(extraction, { used: 0 });
    state = { state: 'reading' };
    await askBackground('readerOpened');
    return { ok: true };
  }

  async function show(content: Extracted, rounds: { used: number }): Promise<void> {
    const surface: Surface = await createSurface(page, { styles, label: text('reader_label') });
    const unmount = await renderReader(surface, content, { onClose: close });
    surface.dialog.addEventListener('cancel', (event) => {
      event.preventDefault(); // the browser would close the dialog and leave the rest of it
      close();
    });
    surface.dialog.showModal();
    surface.mount.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    const leave = () => {
      unguard();
      unmount();
      removeSurface(surface);
    };
    const unguard = guardSurface(page, surface, rounds, {
      onEvicted: () => {
        undo = undo.filter((step) => step !== leave);
        leave();
        void show(content, rounds);
      },
      onGivenUp: () => {
        leaveAll();
        fail('evicted');
        void askBackground('readerFailed', { reason: 'evicted' });
      },
    });
    undo.push(leave);
  }

  function leaveAll(): void {
    for (const step of undo.reverse()) step();
    undo = [];
  }

  function close(): void {
    if (state.state !== 'reading') return;
    leaveAll();
    state = { state: 'idle' };
    void askBackground('readerClosed');
  }

  return {
    open(force) {
      if (state.state === 'reading') return Promise.resolve({ ok: true });
      // A second click while the first is on its way gets the same answer.
      opening ??= start(force)
        .catch((error) => fail('broken', error instanceof Error ? error.message : String(error)))
        .finally(() => {
          opening = undefined;
        });
      return opening;
    },
    close,
    state: () => state,
    async file() {
      const extraction = extracted ?? (await extract(true));
      if ('ok' in extraction && !extraction.ok) return { ok: false, reason: extraction.reason };
      return { ok: true, file: articleFile((extraction as Extracted).article) };
    },
  };
}
