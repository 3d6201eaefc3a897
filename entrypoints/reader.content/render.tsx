import { render } from 'preact';
import { Reader } from '../../components/reader/Reader';
import { Text } from '../../components/text';
import type { Article, Report } from '../../utils/article/types';
import { askBackground } from '../../utils/messaging';
import type { Surface } from '../../utils/page/surface';
import { watchSystemTheme } from '../../utils/page/theme';
import { downloadText } from '../../utils/save/download';
import { readSettings, watchSettings, writeSetting } from '../../utils/settings';
import { text, uiDirection, uiLanguage } from '../../utils/text';
import { articleFile } from './article-file';

/** Draws the reader into a surface and keeps it true to the settings. Returns how to take it away again. */
export async function renderReader(
  { mount, framed }: Surface,
  { article, report }: { article: Article; report: Report },
  { onClose }: { onClose(): void },
): Promise<() => void> {
  const page = document;
  let settings = await readSettings();
  let notice: string | undefined;
  const system = watchSystemTheme(window, draw);
  const unwatch = watchSettings((changed) => {
    settings = changed;
    draw();
  });
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

  function tell(sentence: string | undefined): void {
    notice = sentence;
    draw();
  }

  function save(): void {
    // Where the page's policy took our frame it takes downloads as well, and says nothing.
    if (framed) downloadText(page, articleFile(article));
    tell(framed ? undefined : text('reader_saveFromPopup'));
  }

  function followLink(url: string, newTab: boolean): void {
    if (!/^https?:/i.test(url)) {
      if (/^mailto:/i.test(url)) page.defaultView?.location.assign(url);
      return;
    }
    if (!newTab && samePage(url, location.href))
      onClose(); // the original is what stands behind the reader
    else if (newTab)
      askBackground('openTab', { url, active: false }).catch((error: Error) => tell(error.message));
    else location.assign(url);
  }

  function draw(): void {
    render(
      <Text.Provider value={text}>
        <Reader
          article={article}
          report={report}
          settings={settings}
          theme={settings.theme === 'auto' ? system.now() : settings.theme}
          language={uiLanguage()}
          uiDir={uiDirection()}
          notice={notice}
          onSetting={(name, value) => {
            settings = { ...settings, [name]: value };
            draw();
            writeSetting(name, value).catch((error: Error) => tell(text('setting_notStored', error.message)));
          }}
          onSave={save}
          onClose={onClose}
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
    mount.ownerDocument.removeEventListener('keydown', onKey);
    render(null, mount);
  };
}

const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
