import { fileWords } from '../../components/file-words';
import { mountReader } from '../../components/mount-reader';
import { noteOf } from '../../utils/article/dom/kept';
import { embedAt } from '../../utils/article/embeds/embed';
import { askBackground } from '../../utils/messaging';
import { isSameDocument } from '../../utils/page/address';
import type { Surface } from '../../utils/page/surface/surface';
import { watchSystemTheme } from '../../utils/page/theme';
import { articleFile } from '../../utils/save/article-file';
import { downloadText } from '../../utils/save/download';
import { text } from '../../utils/text';
import type { Extracting } from './extracting';
import { play } from './play';

interface RenderEvents {
  onClose(): void;
  onNotThisTime?: (() => void) | undefined;
  /** Whether one sees what one clicks on: nothing of the page has just lain over it. */
  isSeen(): boolean;
}

/** Draws the reader into a surface and keeps it true to the settings. Returns how to take it away again. */
export async function renderReader(
  surface: Surface,
  extracting: Extracting,
  { onClose, onNotThisTime, isSeen }: RenderEvents,
): Promise<() => void> {
  const { mount, frame } = surface;
  const framed = frame !== null;
  const page = document;
  const onClick = (event: Event) => {
    if (isSeen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of ['click', 'auxclick']) mount.addEventListener(name, onClick, { capture: true });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onClose();
    } else if (!framed) {
      event.stopPropagation(); // without our frame the page would hear the reader's keys
    }
  };
  mount.addEventListener('keydown', onKey);
  mount.ownerDocument.addEventListener('keydown', onKey);

  async function followLink(url: string, newTab: boolean): Promise<void> {
    if (!newTab && isSameDocument(url, location.href)) {
      onClose(); // the original is what stands behind the reader
    } else {
      // Not by ourselves: a page hears, and can stop, where its own document goes.
      await askBackground(newTab && /^http/i.test(url) ? 'openTab' : 'go', { url });
    }
  }

  const { tell, unmount } = await mountReader({
    mount,
    source: extracting,
    media: {
      embedAt,
      // Where the page is in a sandbox, so would be the player.
      showPlayer: framed ? (embed, events) => play(page, surface, embed, events) : undefined,
    },
    watchSystemTheme: (onChange) => watchSystemTheme(window, onChange),
    noteOf,
    // Where the page's policy took our frame it takes downloads as well, and says nothing.
    save: framed ? (article) => downloadText(page, articleFile(article, fileWords(article))) : undefined,
    onClose,
    onNotThisTime,
    onLink: followLink,
  });

  if (!framed) tell(text('reader_lessShut'));

  return () => {
    mount.ownerDocument.removeEventListener('keydown', onKey);
    unmount();
  };
}
