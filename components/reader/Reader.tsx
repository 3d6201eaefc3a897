import { useEffect, useRef } from 'preact/hooks';
import type { Article, Removal, Report } from '../../utils/article/types';
import type { Settings } from '../../utils/settings-table';
import type { OnSetting } from '../settings/SettingControl';
import { useText } from '../text';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { LeadFigure } from './LeadFigure';
import { Media, type MediaProps } from './media/Media';
import { Removed } from './Removed';
import { Toolbar } from './Toolbar';

export interface ReaderProps {
  article: Article;
  report: Report;
  settings: Settings;
  /** The theme shown: `settings.theme`, or the system's where that is auto. */
  theme: 'light' | 'sepia' | 'dark';
  /** The reader's own language, for our words and dates. BCP 47. */
  language: string;
  uiDir: 'ltr' | 'rtl';
  /** A sentence to tell (a save that failed), announced when it appears. */
  notice?: string;
  media: MediaProps;
  onSetting: OnSetting;
  /** A removed piece is wanted after all. */
  onBringBack(removal: Removal): void;
  onSave(): void;
  onClose(): void;
  /** A link of the article was followed. `newTab` where a modifier or the middle button asks for it. */
  onLink(url: string, newTab: boolean): void;
}

export function Reader(props: ReaderProps) {
  const { article, report, settings, theme, language, uiDir, notice, onSetting } = props;
  const { onBringBack, onSave, onClose, onLink } = props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  // The keyboard scrolls what has the focus.
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);

  const followLink = (event: MouseEvent) => {
    if (event.button === 2) return;
    const link = (event.target as Element).closest('a[href]');
    const href = link?.getAttribute('href');
    if (!href) return;
    event.preventDefault(); // the sandboxed frame would open it in itself
    if (href.startsWith('#')) scrollToAnchor(scroller.current, href.slice(1));
    else onLink(href, event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey);
  };

  return (
    <div
      class="reader"
      data-theme={theme}
      data-font={settings.font}
      data-images={settings.images ? 'shown' : 'hidden'}
      style={{ '--font-size': `${settings.fontSize}px`, '--measure': `${settings.width}em` }}
      lang={language}
      dir={uiDir}
    >
      <div ref={scroller} class="scroller" tabIndex={-1}>
        <Toolbar settings={settings} onSetting={onSetting} onSave={onSave} onClose={onClose} />
        <p class="notice" role="status" hidden={!notice}>
          {notice}
        </p>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside answer Enter with a click of their own */}
        <main onClick={followLink} onAuxClick={followLink}>
          <article lang={article.lang} dir={article.dir}>
            <ArticleHeader article={article} language={language} />
            {article.leadImage && <LeadFigure key={article.leadImage.src} image={article.leadImage} />}
            <ArticleBody html={article.body} lang={article.lang} dir={article.dir} />
          </article>
          <footer>
            <p>{t('reader_end')}</p>
            <Removed report={report} onBringBack={onBringBack} />
          </footer>
        </main>
      </div>
      <Media {...props.media} scroller={scroller} onLink={onLink} />
    </div>
  );
}

function scrollToAnchor(scroller: HTMLElement | null, id: string): void {
  const targets = scroller?.querySelectorAll('[id]') ?? [];
  [...targets].find((target) => target.id === id)?.scrollIntoView({ block: 'center' });
}
