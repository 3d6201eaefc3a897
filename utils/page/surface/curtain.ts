import { create, rootOf } from '../dom';
import { hostStyle } from './host-style';
import { makeHost } from './hosts';

/** The reader's paper by theme, as components/reader/reader.css has it. */
export const papers = { light: '#fdfcfa', sepia: '#f6ecd9', dark: '#17181a' } as const;

/** A curtain hangs no longer, in ms, whatever happens behind it. */
const LONGEST = 1500;

export interface Curtain {
  /** Takes it away; the page's nodes are then as if it had never been. Again is no error. */
  lift(): void;
}

/**
 * Hangs a plain sheet of paper in the top layer, so that a page that will open in the reader isn't seen before. It
 * hides nothing from the page itself, takes neither focus nor keys, and goes after 1.5 s by itself. It waits for the
 * page's head: scripts of old take the root's first child for it.
 */
export function hangCurtain(page: Document, theme: keyof typeof papers | 'auto'): Curtain {
  let host: HTMLElement | undefined;
  const head = new MutationObserver(hang);
  const limit = setTimeout(lift, LONGEST);
  addEventListener('pagehide', lift, { once: true });

  function hang(): void {
    if (host || !page.head) return;
    head.disconnect();
    const sheet = create(page, 'div');
    sheet.setAttribute('popover', 'manual');
    host = makeHost(page, 'curtain', sheet, hostStyle + sheetStyle(theme));
    rootOf(page)?.append(host);
    sheet.showPopover();
  }

  function lift(): void {
    clearTimeout(limit);
    head.disconnect();
    removeEventListener('pagehide', lift);
    host?.remove();
  }

  const root = rootOf(page);
  if (root) head.observe(root, { childList: true });
  hang();
  return { lift };
}

function sheetStyle(theme: keyof typeof papers | 'auto'): string {
  const paper = theme === 'auto' ? papers.light : papers[theme];
  const dark = `@media (prefers-color-scheme: dark) { [popover] { background: ${papers.dark} } }`;
  return `[popover] { all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; background: ${paper} }
[popover]::backdrop { display: none }
${theme === 'auto' ? dark : ''}`;
}
