import { browser } from '#imports';
import { fileWords } from '../../components/file-words';
import { type MountedReader, mountReader, type ReaderSource } from '../../components/mount-reader';
import { noteOf } from '../../utils/article/dom/kept';
import type { Embed } from '../../utils/article/embeds/embed';
import { embedAt } from '../../utils/article/embeds/embed';
import { isSameDocument } from '../../utils/page/address';
import { showPlayer } from '../../utils/page/surface/player';
import { watchSystemTheme } from '../../utils/page/theme';
import { articleFile } from '../../utils/save/article-file';
import { downloadText } from '../../utils/save/download';
import { uiLanguage } from '../../utils/text';
import type { Original } from './original';

/** Draws the reader as the page, and answers Esc. */
export async function showArticle(
  mount: HTMLElement,
  source: ReaderSource,
  original: Original,
): Promise<MountedReader> {
  const reader = await mountReader({
    mount,
    source,
    original: original.url,
    media: {
      embedAt: playableAt,
      showPlayer(embed, events) {
        // The stage that is open by now: what is outside of a modal dialog is out of reach.
        const dialog = document.querySelector<HTMLDialogElement>('dialog.stage');
        if (!dialog) throw new Error('A player needs its stage.');
        return showPlayer(document, { dialog }, embed, events);
      },
    },
    watchSystemTheme: (onChange) => watchSystemTheme(window, onChange),
    noteOf,
    save: (article) => downloadText(document, articleFile(article, fileWords(article))),
    onClose: goBack,
    onLink: (url, newTab) => followLink(url, newTab, source, original),
  });

  function goBack(): void {
    original.goBack().catch((error: Error) => reader.tell(error.message));
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    goBack();
  });

  const describe = () => describePage(source);
  source.watch(describe);
  describe();
  return reader;
}

/** A service that asks who shows its player gets no answer from a page of an extension, and refuses: its card keeps the link. */
function playableAt(address: string): Embed | undefined {
  const embed = embedAt(address);
  return embed?.wantsReferrer ? { ...embed, player: undefined } : embed;
}

async function followLink(url: string, newTab: boolean, source: ReaderSource, original: Original) {
  const isWeb = /^https?:/i.test(url);
  const isOriginal = [original.url, source.shown()?.article.url].some(
    (one) => one && isSameDocument(one, url),
  );
  if (isOriginal && !newTab) await original.goBack();
  else if (isWeb && newTab) {
    const own = await browser.tabs.getCurrent();
    await browser.tabs.create({ url, active: false, openerTabId: own?.id });
  } else if (isWeb || /^mailto:/i.test(url)) location.assign(url);
}

/** What the browser shows of the page, and tells who listens. */
function describePage(source: ReaderSource): void {
  const article = source.shown()?.article;
  if (!article) return;
  const { title, siteName, lang, dir } = article;
  document.title = [title, siteName].filter(Boolean).join(' – ');
  document.documentElement.lang = lang || uiLanguage();
  document.documentElement.dir = dir;
}
