import type { Article, Report } from '../../utils/article/types';
import { guardSurface } from '../../utils/page/guard';
import { createSurface, removeSurface } from '../../utils/page/surface';
import { text } from '../../utils/text';
import { renderReader } from './render';
import styles from './styles';

interface ShowEvents {
  onClose(): void;
  /** The page kept taking the reader out, or covering it. */
  onGivenUp(): void;
}

/** Shows the reader over the page, and again where the page takes it out. Resolves, once it is seen, to how to hide it. */
export async function showReader(
  page: Document,
  content: { article: Article; report: Report },
  { onClose, onGivenUp }: ShowEvents,
): Promise<() => void> {
  const rounds = { used: 0 };
  let hidden = false;
  let takeDown: (() => void) | undefined;

  async function build(): Promise<void> {
    const surface = await createSurface(page, { styles, label: text('reader_label') });
    if (hidden) return removeSurface(surface);
    const unmount = await renderReader(surface, content, { onClose });
    surface.dialog.addEventListener('cancel', (event) => {
      event.preventDefault(); // the browser would close the dialog alone and leave the rest
      onClose();
    });
    if (surface.host.isConnected) surface.dialog.showModal();
    surface.mount.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    let unguard: (() => void) | undefined;
    takeDown = () => {
      unguard?.();
      unmount();
      removeSurface(surface);
    };
    unguard = guardSurface(page, surface, rounds, {
      onEvicted: () => {
        takeDown?.();
        build().catch(onGivenUp);
      },
      onGivenUp,
    });
  }

  await build();
  return () => {
    hidden = true;
    takeDown?.();
  };
}
