import { isBlock } from '../dom/blocks';
import { isWordAt } from '../dom/letters';
import { rename } from '../dom/rename';
import { countWords, textOf } from '../dom/text';
import { isOwnPlayer } from '../embeds/own-players';
import { isFactBox } from './fact-box';
import type { Cleaning } from './study';

/** A poll has at most this many words. */
const POLL = 70;

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

/** What is asked for in a form that has room for an address holds at most this share of the page's prose. */
const APPEAL = 0.3;

/** What a page's own markup says isn't its main matter: menus, frames, dialogs, controls, asides. */
export function removeChrome(cleaning: Cleaning): void {
  const { page, remove, isStory, measures, share } = cleaning;
  removePolls({ page, remove, isStory });
  removeSignUps({ page, remove, isStory, share });
  for (const [rule, selector] of PARTS) {
    for (const element of Array.from(page.body.querySelectorAll(selector))) {
      if (!element.isConnected || isStory(element)) continue;
      if (rule === 'aside' && (isQuote(element) || isFactBox(element, cleaning))) continue;
      if (rule === 'page frame' && element.closest('blockquote')) continue;
      if (rule === 'player' && isOwnPlayer(element)) continue;
      if (rule === 'control' && isText(element, measures.of(element).prose)) continue;
      if (rule === 'control' && isWordAmid(element, cleaning)) {
        rename(element, 'span');
        continue;
      }
      remove(element, rule);
    }
  }
}

/** Whether a button is words of a sentence that goes on before and behind it: one that explains a term. */
function isWordAmid(button: Element, { words }: Cleaning): boolean {
  const said = textOf(button);
  if (button.localName !== 'button' || !isWordAt(said, 0) || /^\d+$/.test(said)) return false;
  if (words.is('whole', said)) return false;
  const before = beside(button, 'previousSibling').replace(/[,;:(“"'«\s]{0,3}$/, '');
  return isWordAt(before, before.length - 1) && beside(button, 'nextSibling') !== '';
}

/** The text right beside an element in its paragraph, past what is only wrapped around it; '' where it has none. */
function beside(element: Element, way: 'previousSibling' | 'nextSibling'): string {
  for (let at: Element = element; ; at = at.parentElement) {
    let next: ChildNode | null = at[way];
    while (next && !/\S/.test(next.textContent ?? '')) next = next[way];
    if (next) return next.nodeType === 3 || !isBlock(next as Element) ? (next.textContent ?? '') : '';
    if (isBlock(at) || !at.parentElement) return '';
  }
}

/** A form that asks for nothing but an e-mail address: its sentences are the appeal. */
function removeSignUps(cleaning: Pick<Cleaning, 'page' | 'remove' | 'isStory' | 'share'>): void {
  const { page, remove, isStory, share } = cleaning;
  for (const field of Array.from(page.body.querySelectorAll('form input[type="email"]'))) {
    const form = field.closest('form');
    if (!form?.isConnected || isStory(form) || form.querySelector('textarea') || share(form) > APPEAL)
      continue;
    remove(form, 'sign-up');
  }
}

/** A pull quote is part of the story, even where it stands aside. */
function isQuote(element: Element): boolean {
  const quote = element.querySelector('blockquote') ?? element.closest('blockquote');
  return Boolean(quote && textOf(quote).length > textOf(element).length / 2);
}

/** Two choices or more, with the question above them. */
function removePolls({ page, remove, isStory }: Pick<Cleaning, 'page' | 'remove' | 'isStory'>): void {
  for (const choice of Array.from(page.body.querySelectorAll('input[type="radio"]'))) {
    if (!choice.isConnected) continue;
    let poll: Element | null = null;
    for (let above = choice.parentElement; above && !isStory(above); above = above.parentElement) {
      if ((above.textContent?.length ?? 0) > POLL * 40 || countWords(textOf(above)) > POLL) break;
      if (above.querySelectorAll('input[type="radio"]').length > 1) poll = above;
    }
    if (poll) remove(poll, 'poll');
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
