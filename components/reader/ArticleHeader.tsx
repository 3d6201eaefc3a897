import type { Article } from '../../utils/article/types';
import { useText } from '../text';
import { formatPublished } from './format-date';

/** Site, kicker, title, standfirst, who and when, how long it takes, and the way to the original. */
export function ArticleHeader({ article, language }: { article: Article; language: string }) {
  const t = useText();
  const { siteName, section, title, standfirst, byline, desk, published, modified, readingMinutes, url } =
    article;
  const date = published && formatPublished(published, language);
  const changed = modified && modified !== published ? formatPublished(modified, language) : undefined;
  const people = new Intl.ListFormat(language, { type: 'conjunction' }).format(byline);
  return (
    <header>
      <p class="origin">
        <span class="site">{siteName}</span>
        {section && <span class="kicker">{section}</span>}
      </p>
      <h1>{title}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      {(people || desk.length > 0) && (
        <p class="byline">
          {people && <span class="authors">{people}</span>}
          {desk.length > 0 && <span class="desk">{desk.join(', ')}</span>}
        </p>
      )}
      <p class="facts">
        {date && <time dateTime={published}>{date}</time>}
        {changed && <span class="modified">{t('reader_modified', changed)}</span>}
        <span class="reading-time">{t('reader_minutes', String(readingMinutes))}</span>
        <a class="original" href={url} rel="noreferrer">
          {t('reader_original')}
        </a>
      </p>
    </header>
  );
}
