import type { Detection } from './types';

export function detect(document: Document, url: string): Detection {
  const article = document.querySelectorAll('p').length > 3 && new URL(url).pathname.length > 1;
  return { article, score: article ? 1 : 0, reasons: [] };
}
