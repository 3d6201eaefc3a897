import type { Article, MissingPart, Part } from '../../utils/article/types';
import { useText } from '../text';
import { ArticleBody } from './ArticleBody';
import { MissingPage } from './MissingPage';

interface ArticlePartsProps {
  article: Article;
  missing: readonly MissingPart[];
  /** The reader's own language and direction, for our words among those of the article. */
  language: string;
  uiDir: 'ltr' | 'rtl';
  /** A page that didn't come is to be fetched again. */
  onRetry(part: MissingPart): void;
}

/**
 * The body, page by page as its site split it, with a quiet mark where one begins. Pages that failed say so in their
 * place; those that are on their way are told in one line at the end.
 */
export function ArticleParts({ article, missing, language, uiDir, onRetry }: ArticlePartsProps) {
  const t = useText();
  const places = [...article.parts, ...missing.filter(({ why }) => why !== 'coming')].sort(
    (a, b) => a.number - b.number,
  );
  const own = { lang: language, dir: uiDir };
  return (
    <>
      {places.map((place) => {
        const mark = place.number > 1 ? t('reader_page', String(place.number)) : undefined;
        return (
          <section key={`${place.number} ${place.url}`} class="part" aria-label={mark}>
            {mark && (
              <p class="page-mark" aria-hidden="true" {...own}>
                <span>{mark}</span>
              </p>
            )}
            {isPart(place) ? (
              <ArticleBody html={place.body} lang={article.lang} dir={article.dir} />
            ) : (
              <div {...own}>
                <MissingPage part={place} onRetry={onRetry} />
              </div>
            )}
          </section>
        );
      })}
      <Progress article={article} missing={missing} own={own} />
    </>
  );
}

const isPart = (place: Part | MissingPart): place is Part => 'body' in place;

interface ProgressProps {
  article: Article;
  missing: readonly MissingPart[];
  own: { lang: string; dir: 'ltr' | 'rtl' };
}

/** Seen while pages come; the end of it is only heard. It stays where it is, since only a change in it is announced. */
function Progress({ article: { parts, pages }, missing, own }: ProgressProps) {
  const t = useText();
  // An address that shows all pages is one part, and stands for several.
  const all = Math.max(pages, ...[...parts, ...missing].map(({ number }) => number));
  const coming = missing.find(({ why }) => why === 'coming');
  const whole = parts.length > 1 && missing.length === 0;
  const said = coming
    ? t('reader_pageComing', String(coming.number), String(all))
    : whole && t('reader_pagesHere', String(all));
  return (
    <p class={coming ? 'progress' : 'only-heard'} role="status" {...own}>
      {said}
    </p>
  );
}
