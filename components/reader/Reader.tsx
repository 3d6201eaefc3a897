import { useEffect, useRef } from 'preact/hooks';
import type { Article, MissingPart, Removal, Report } from '../../utils/article/types';
import type { Settings } from '../../utils/settings-table';
import type { OnSetting } from '../settings/SettingControl';
import { useText } from '../text';
import { Alternatives } from './Alternatives';
import { ArticleHeader } from './ArticleHeader';
import { ArticleParts } from './ArticleParts';
import { goToPlace } from './anchors';
import { HoldPlace } from './HoldPlace';
import { LeadFigure } from './LeadFigure';
import { Media, type MediaProps } from './media/Media';
import { Removed } from './Removed';
import { Toolbar } from './Toolbar';
import { WallNote } from './WallNote';

export interface ReaderProps {
  /** What is read so far, and how; undefined while the page has no text yet. */
  article: Article | undefined;
  report: Report | undefined;
  /** Pages of it that aren't in it. */
  missing?: readonly MissingPart[];
  /** The text is still to come, or the page is going on to another story: what is here isn't shown. */
  loading?: boolean;
  settings: Settings;
  /** The theme shown: `settings.theme`, or the system's where that is auto. */
  theme: 'light' | 'sepia' | 'dark';
  /** The reader's own language, for our words and dates. BCP 47. */
  language: string;
  uiDir: 'ltr' | 'rtl';
  /** Where no page is behind: the original's address, which is shown in the bar. */
  original?: string | undefined;
  /** A sentence to tell (a save that failed), announced when it appears. */
  notice?: string;
  media: MediaProps;
  onSetting: OnSetting;
  /** A removed piece is wanted after all. */
  onBringBack(removal: Removal): void;
  /** A page of the article that didn't come is to be fetched again. */
  onRetry(part: MissingPart): void;
  onSave(): void;
  onClose(): void;
  /** Given where the reader opened by itself. */
  onNotThisTime?: (() => void) | undefined;
  /** A link of the article was followed. `newTab` where a modifier or the middle button asks for it. */
  onLink(url: string, newTab: boolean): void;
}

const NONE: readonly MissingPart[] = [];

export function Reader(props: ReaderProps) {
  const { article, report, missing = NONE, loading = false, settings, theme, language, uiDir } = props;
  const { original, notice, onSetting, onBringBack, onRetry, onSave, onClose, onNotThisTime, onLink } = props;
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
    if (href.startsWith('#')) {
      if (scroller.current) goToPlace(scroller.current, href.slice(1));
    } else onLink(href, event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey);
  };

  const retry = (part: MissingPart) => {
    scroller.current?.focus({ preventScroll: true }); // its button goes away
    onRetry(part);
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
        <Toolbar {...{ settings, original, onSetting, onSave, onClose, onNotThisTime, onLink }} />
        <p class="notice" role="status" hidden={!notice}>
          {notice}
        </p>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside answer Enter with a click of their own */}
        <main onClick={followLink} onAuxClick={followLink} inert={loading}>
          {article && report && (
            <HoldPlace scroller={scroller} content={[article, missing]}>
              <article lang={article.lang} dir={article.dir}>
                <ArticleHeader article={article} language={language} />
                {article.alternatives && (
                  <Alternatives alternatives={article.alternatives} language={language} uiDir={uiDir} />
                )}
                {article.leadImage && <LeadFigure key={article.leadImage.src} image={article.leadImage} />}
                <ArticleParts {...{ article, missing, language, uiDir }} onRetry={retry} />
              </article>
              {article.wall && <WallNote wall={article.wall} original={article.url} />}
              <footer>
                {article.isFirstPart && <p>{t('reader_firstPart')}</p>}
                {missing.length === 0 && !article.wall && !article.isFirstPart && <p>{t('reader_end')}</p>}
                <Removed report={report} onBringBack={onBringBack} />
              </footer>
            </HoldPlace>
          )}
        </main>
        <p class="loading" role="status" hidden={!loading}>
          <span>{loading && t('reader_loading')}</span>
        </p>
      </div>
      <Media {...props.media} scroller={scroller} onLink={onLink} />
    </div>
  );
}
