import { render } from 'preact';
import type { MediaProps } from '../../components/reader/media/Media';
import { Reader } from '../../components/reader/Reader';
import { Text } from '../../components/text';
import { noteOf } from '../../utils/article/dom/kept';
import { embedAt } from '../../utils/article/embeds/embed';
import type { Removal } from '../../utils/article/types';
import { askBackground } from '../../utils/messaging';
import type { Surface } from '../../utils/page/surface';
import { watchSystemTheme } from '../../utils/page/theme';
import { downloadText } from '../../utils/save/download';
import { readSettings, watchSettings, writeSetting } from '../../utils/settings';
import { text, uiDirection, uiLanguage } from '../../utils/text';
import { articleFile } from './article-file';
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
  let settings = await readSettings();
  let notice: string | undefined;
  const system = watchSystemTheme(window, draw);
  const unwatch = watchSettings((changed) => {
    settings = changed;
    draw();
  });
  const unfollow = extracting.watch(draw);
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

  const tellError = (error: Error) => tell(error.message);

  function tell(sentence: string | undefined): void {
    notice = sentence;
    draw();
  }

  async function save(): Promise<void> {
    // Where the page's policy took our frame it takes downloads as well, and says nothing.
    if (!framed) return tell(text('reader_saveFromPopup'));
    let known = extracting.known();
    if (known?.missing.some(({ why }) => why === 'coming')) {
      tell(text('reader_saveWaits'));
      await extracting.settled();
      known = extracting.known();
    }
    if (!known) return;
    downloadText(page, articleFile(known.article));
    const without = known.missing.map(({ number }) => number).join(', ');
    tell(without ? text('reader_savedWithout', without) : undefined);
  }

  async function bringBack({ text: removed }: Removal): Promise<void> {
    const back = await extracting.bringBack(removed);
    tell(back ? undefined : text('reader_notBroughtBack'));
    if (back) showBlock(mount, removed);
  }

  function followLink(url: string, newTab: boolean): void {
    if (!newTab && samePage(url, location.href)) {
      onClose(); // the original is what stands behind the reader
    } else {
      // Not by ourselves: a page hears, and can stop, where its own document goes.
      askBackground(newTab && /^http/i.test(url) ? 'openTab' : 'go', { url }).catch(tellError);
    }
  }

  const media: MediaProps = {
    embedAt,
    // Where the page is in a sandbox, so would be the player.
    showPlayer: framed ? (embed, events) => play(page, surface, embed, events) : undefined,
  };

  function draw(): void {
    const known = extracting.shown();
    render(
      <Text.Provider value={text}>
        <Reader
          article={known?.article}
          report={known?.report}
          missing={known?.missing}
          loading={extracting.isLoading()}
          settings={settings}
          theme={settings.theme === 'auto' ? system.now() : settings.theme}
          language={uiLanguage()}
          uiDir={uiDirection()}
          notice={notice}
          media={media}
          onSetting={(name, value, done = true) => {
            settings = { ...settings, [name]: value };
            draw();
            if (!done) return;
            writeSetting(name, value).catch((error: Error) => tell(text('setting_notStored', error.message)));
          }}
          onBringBack={(removal) => bringBack(removal).catch(tellError)}
          onRetry={(part) => extracting.retry(part).catch(tellError)}
          onSave={() => save().catch(tellError)}
          onClose={onClose}
          onNotThisTime={onNotThisTime}
          onLink={followLink}
        />
      </Text.Provider>,
      mount,
    );
  }

  draw();
  return () => {
    system.stop();
    unwatch();
    unfollow();
    mount.ownerDocument.removeEventListener('keydown', onKey);
    render(null, mount);
  };
}

const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];

/** Scrolls to the block that begins with a text, and gives it the focus, for the eye and for who listens. */
function showBlock(mount: HTMLElement, beginning: string): void {
  const blocks = [...mount.querySelectorAll<HTMLElement>('.body *')];
  const block = blocks.findLast((one) => {
    const own = noteOf(one);
    return own && (own.startsWith(beginning) || beginning.startsWith(own));
  });
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'center' });
}
