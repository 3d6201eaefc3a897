import type { Article } from '../utils/article/types';
import { text, uiLanguage } from '../utils/text';
import { formatPublished } from './reader/format-date';

/** What a saved article says in the reader's own words. */
export function fileWords({ published, wall }: Article) {
  const { loginUrl } = wall ?? {};
  return {
    date: (published && formatPublished(published, uiLanguage())) ?? '',
    original: text('reader_original'),
    wall: text('reader_wall'),
    login: text('reader_wallLogin', loginUrl ? new URL(loginUrl).hostname : ''),
  };
}
