import { guardSurface } from '../../utils/page/guard';
import { createSurface, removeSurface, type Surface } from '../../utils/page/surface';
import { text } from '../../utils/text';
import type { Extracting } from './extracting';
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
  return createSurface(page, { styles, label: text('reader_label') });
}

export interface ShownReader {
  hide(): void;
  /** Gives it the keyboard. Needed again where the page hid its root when the reader came: what is hidden takes no focus. */
  focus(): void;
  /** To the beginning, where another story is shown. */
  toTop(): void;
}

/** Shows the reader over the page in the surface prepared for it, and in another where the page takes it out. */
export async function showReader(
  page: Document,
  prepared: Promise<Surface>,
  extracting: Extracting,
  { onClose, onNotThisTime, onGivenUp }: ShowEvents,
): Promise<ShownReader> {
  const rounds = { used: 0 };
  let hidden = false;
  let takeDown: (() => void) | undefined;
  let scroller: (() => HTMLElement | null) | undefined;
  const focus = () => scroller?.()?.focus({ preventScroll: true });

  async function build(coming: Promise<Surface>): Promise<void> {
    const surface = await coming;
    if (hidden) return removeSurface(surface);
    const unmount = await renderReader(surface, extracting, { onClose, onNotThisTime });
    if (hidden) {
      unmount();
      return removeSurface(surface);
    }
    surface.dialog.addEventListener('cancel', (event) => {
      event.preventDefault(); // the browser would close the dialog alone and leave the rest
      onClose();
    });
    if (surface.host.isConnected) surface.dialog.showModal();
    scroller = () => surface.mount.querySelector<HTMLElement>('.scroller');
    focus();
    let unguard: (() => void) | undefined;
    takeDown = () => {
      unguard?.();
      unmount();
      removeSurface(surface);
    };
    unguard = guardSurface(page, surface, rounds, {
      onEvicted: () => {
        takeDown?.();
        build(prepareReader(page)).catch(onGivenUp);
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
    toTop() {
      scroller?.()?.scrollTo({ top: 0, behavior: 'instant' });
      focus();
    },
  };
}
