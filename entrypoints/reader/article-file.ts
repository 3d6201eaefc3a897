import { formatPublished } from '../../components/reader/format-date';
import type { Article } from '../../utils/article/types';
import type { TextFile } from '../../utils/protocol';
import { fileName } from '../../utils/save/file-name';
import { articleToHtml } from '../../utils/save/html';
import { text, uiLanguage } from '../../utils/text';

/** The article as the file that is saved, in the reader's words. */
export function articleFile(article: Article): TextFile {
  const date = (article.published && formatPublished(article.published, uiLanguage())) ?? '';
  const loginUrl = article.wall?.loginUrl;
  return {
    name: fileName(article, 'html'),
    type: 'text/html;charset=utf-8',
    text: articleToHtml(article, {
      date,
      original: text('reader_original'),
      wall: text('reader_wall'),
      login: text('reader_wallLogin', loginUrl ? new URL(loginUrl).hostname : ''),
    }),
  };
}
