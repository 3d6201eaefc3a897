import { fileWords } from '../../components/file-words';
import { mountReader } from '../../components/mount-reader';
import { noteOf } from '../../utils/article/dom/kept';
import { embedAt } from '../../utils/article/embeds/embed';
import { askBackground } from '../../utils/messaging';
import type { Surface } from '../../utils/page/surface';
import { watchSystemTheme } from '../../utils/page/theme';
import { articleFile } from '../../utils/save/article-file';
import { downloadText } from '../../utils/save/download';
import type { Extracting } from './extracting';
import { play } from './play';

/** Draws the reader into a surface and keeps it true to the settings. Returns how to take it away again. */
export async function renderReader(
  surface: Surface,
  extracting: Extracting,
  { onClose, onNotThisTime }: { onClose(): void; onNotThisTime?: (() => void) | undefined },
): Promise<() => void> {
  const { mount, framed } = surface;
  const page = document;
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
    const web = /^https?:/i.test(url);
    if (!newTab && samePage(url, location.href)) {
      onClose(); // the original is what stands behind the reader
    } else if (web && newTab) {
      await askBackground('openTab', { url, active: false });
    } else if (web || /^mailto:/i.test(url)) {
      location.assign(url);
    }
  }

  const { unmount } = await mountReader({
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

  return () => {
    mount.ownerDocument.removeEventListener('keydown', onKey);
    unmount();
  };
}

const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
