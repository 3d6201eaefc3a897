import type { Article } from '../article/types';
import { fileName } from './file-name';
import { articleToHtml, type HtmlWords } from './html';

/** The article as the file that is saved: a safe name, and its text. */
export function articleFile(
  article: Article,
  words: HtmlWords,
): { name: string; type: string; text: string } {
  return {
    name: fileName(article, 'html'),
    type: 'text/html;charset=utf-8',
    text: articleToHtml(article, words),
  };
}
