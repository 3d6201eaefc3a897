import { isAlive } from '../../utils/alive';
import { type Guard, guardSurface, type Rounds } from '../../utils/page/surface/guard';
import {
  createSurface,
  isInPlace,
  removeSurface,
  type Surface,
  scrollerOf,
} from '../../utils/page/surface/surface';
import type { Place } from '../../utils/protocol';
import { runEach } from '../../utils/run-each';
import { shadowOf } from '../../utils/shadow';
import { text } from '../../utils/text';
import type { Extracting } from './extracting';
import { goTo, placeIn } from './place';
import { renderReader } from './render';
import styles from './styles';

interface ShowEvents {
  /** Given where the reader opened by itself: the original is to be shown. */
  onNotThisTime?: (() => void) | undefined;
  onClose(): void;
  /** The page kept taking the reader out, or covering it. */
  onGivenUp(): void;
}

/** The place for the reader, not yet seen. Its frame takes a while to load, so it is begun before the extraction. */
export function prepareReader(page: Document): Promise<Surface> {
  const wayOut = { said: text('reader_stopped'), close: text('reader_close') };
  return createSurface(page, { styles, label: text('reader_label'), wayOut });
}

export interface ShownReader {
  hide(): void;
  /** Gives it the keyboard. Needed again where the page hid its root when the reader came: what is hidden takes no focus. */
  focus(): void;
  /** To a place in the text, in px from its beginning. */
  scrollTo(top: number): void;
  /** Where one reads; undefined while there is nothing to read in. */
  place(): Place | undefined;
  /** Goes to where one read before the page was loaded anew; false where that text isn't there (yet). */
  goTo(place: Place): boolean;
}

/**
 * Shows the reader over the page in the surface prepared for it, and in another where the page takes it out. `place` is
 * where one reads, in px from the beginning; it is kept for the next surface, since a frame that was taken out forgets it.
 */
export async function showReader(
  page: Document,
  prepared: Promise<Surface>,
  extracting: Extracting,
  { place = 0, onClose, onNotThisTime, onGivenUp }: ShowEvents & { place?: number | undefined },
): Promise<ShownReader> {
  const rounds: Rounds = { used: 0 };
  let hidden = false;
  let takeDown: (() => void) | undefined;
  let scroller: (() => HTMLElement | null) | undefined;
  const focus = () => scroller?.()?.focus({ preventScroll: true });

  async function build(coming: Promise<Surface>): Promise<void> {
    const surface = await coming;
    if (hidden) return removeSurface(surface);
    const { host, dialog, mount } = surface;
    let guard: Guard | undefined;
    const isSeen = () => guard?.isSeen() ?? true;
    const unmount = await renderReader(surface, extracting, { onClose, onNotThisTime, isSeen });
    if (hidden) return runEach(() => removeSurface(surface), unmount);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault(); // the browser would close the dialog alone and leave the rest
      onClose();
    });
    // Its way out, where a page was busy for so long that it showed itself.
    dialog.querySelector('.way-out')?.addEventListener('submit', (event) => {
      event.preventDefault();
      onClose();
    });
    if (host.isConnected) dialog.showModal();
    scroller = () => scrollerOf(mount);
    scroller()?.scrollTo({ top: place, behavior: 'instant' });
    focus();
    const onScroll = () => {
      if (isInPlace(page, surface)) place = scroller?.()?.scrollTop ?? 0;
    };
    mount.addEventListener('scroll', onScroll, { capture: true, passive: true });
    takeDown = () => {
      takeDown = undefined;
      // The surface first: whatever fails then, the page can be seen and used again.
      runEach(
        () => removeSurface(surface),
        () => guard?.stop(),
        unmount,
      );
    };
    guard = guardSurface(page, surface, rounds, shadowOf, {
      onEvicted() {
        takeDown?.();
        // A later version of us has taken our place, or nobody is left to draw for.
        if (isAlive()) build(prepareReader(page)).catch(onGivenUp);
        else onClose();
      },
      onGivenUp,
    });
  }

  await build(prepared);
  return {
    hide() {
      hidden = true;
      takeDown?.();
    },
    focus,
    scrollTo(top) {
      place = top;
      scroller?.()?.scrollTo({ top, behavior: 'instant' });
      focus();
    },
    place() {
      const inside = scroller?.();
      return inside ? placeIn(inside) : undefined;
    },
    goTo(to) {
      const inside = scroller?.();
      return inside ? goTo(inside, to) : false;
    },
  };
}
