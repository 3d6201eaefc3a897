import { leavesOf } from '../../utils/article/dom/blocks';
import { textOf } from '../../utils/article/dom/text';
import type { SafeHtml } from '../../utils/article/types';

/** A body as a reader sees it: its lines outside of figures, the captions, and the addresses of its pictures. */
export function blockLines(body: SafeHtml): { lines: string[]; captions: string[]; images: string[] } {
  const root = new DOMParser().parseFromString(body, 'text/html').body;
  return {
    lines: leavesOf(root)
      .filter((leaf) => !leaf.closest('figure'))
      .map(textOf),
    captions: Array.from(root.querySelectorAll('figcaption'), textOf),
    images: Array.from(root.querySelectorAll('img'), (image) => image.getAttribute('src') ?? ''),
  };
}
