import type { Handed } from '../../utils/article/handed';
import type { Extracted, MissingPart } from '../../utils/article/types';
import { askBackground } from '../../utils/messaging';
import type { OwnTabReason } from '../../utils/own-tab';
import type { ReadOutcome } from '../../utils/protocol';
import type { Extracting } from './extracting';

/** The page's side of an article that is shown in a tab of its own: what needs the page is done here. */
export interface OwnTab {
  /** Opens what is known of the page's story in a tab beside it, and hands on what comes later. Never rejects. */
  open(why: OwnTabReason): Promise<ReadOutcome>;
  /** Nothing more is handed on: the page begins anew with its story, or goes on to another. */
  stop(): void;
  /** Whether a tab shows what is read here. */
  gives(id: string): boolean;
  /** As `Extracting` does, for the tab that shows it. Rejects where that is another story by now. */
  bringBack(id: string, text: string): Promise<boolean>;
  retry(id: string, part: MissingPart): Promise<void>;
}

export function createOwnTab(extracting: Extracting): OwnTab {
  /** The name by which the background keeps what is shown. */
  let shown: string | undefined;
  let unwatch: (() => void) | undefined;

  function handMore(): void {
    const known = extracting.shown();
    if (!shown || !known || extracting.isLoading()) return;
    // Without an answer the tab goes on showing what it has, and says itself that the page is gone.
    askBackground('handMore', { id: shown, handed: handed(known) }).catch((error) =>
      console.debug('Saring: the background did not answer.', error),
    );
  }

  function stop(): void {
    unwatch?.();
    unwatch = undefined;
    shown = undefined;
  }

  function must(id: string): void {
    if (id !== shown) throw new Error('The page shows another story by now.');
  }

  return {
    async open(why) {
      stop();
      const known = extracting.known();
      if (!known) return failed('nothing has been read here');
      const opened = await askBackground('openOwnTab', { handed: handed(known), why }).catch(
        (error: Error) => ({ ok: false as const, why: error.message }),
      );
      if (!opened.ok) return failed(opened.why);
      shown = opened.id;
      unwatch = extracting.watch(handMore);
      // What came while the tab was opened.
      if (extracting.shown() !== known) handMore();
      return { ok: true };
    },
    stop,
    gives: (id) => id === shown,
    async bringBack(id, text) {
      must(id);
      return extracting.bringBack(text);
    },
    async retry(id, part) {
      must(id);
      await extracting.retry(part);
    },
  };
}

const failed = (detail: string): ReadOutcome => ({ ok: false, reason: 'no-own-tab', detail });

/** The whole body is left out: it is that of the parts once more. */
function handed({ article: { body: _, ...article }, report, missing }: Extracted): Handed {
  return { article, report, missing };
}
