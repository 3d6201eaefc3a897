import type { Cleaning } from './study';

const PARTS: readonly (readonly [rule: string, selector: string])[] = [
  ['dialog', 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'],
  [
    'navigation',
    'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="search"]',
  ],
  ['page frame', '[role="banner"], [role="contentinfo"], body > header, body > footer, footer'],
  ['aside', 'aside, [role="complementary"]'],
  [
    'control',
    'button, input, select, textarea, [role="button"], [role="toolbar"], [role="alert"], [role="status"], [role="progressbar"]',
  ],
  ['control', 'form, fieldset'],
  ['player', 'object, audio, video, canvas, applet'],
];

/** What a page's own markup says isn't its main matter: menus, frames, dialogs, controls, asides. */
export function removeChrome({ page, remove, isStory, measures }: Cleaning): void {
  for (const [rule, selector] of PARTS) {
    for (const element of Array.from(page.body.querySelectorAll(selector))) {
      if (!element.isConnected || isStory(element)) continue;
      if (rule === 'page frame' && element.closest('blockquote')) continue;
      if (rule === 'control' && isText(element, measures.of(element).prose)) continue;
      remove(element, rule);
    }
  }
}

/** Some pages put links with `role="button"` around pictures or words of a sentence. */
function isText(element: Element, prose: number): boolean {
  if (/^(input|select|textarea)$/.test(element.localName)) return false;
  return (
    prose > 0 ||
    (element.localName !== 'button' && Boolean(element.closest('p') ?? element.querySelector('img')))
  );
}
