import { namesOf } from '../dom/names';
import { squash, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';

/** What a mark says that no link stands behind: a number, a star or a dagger. */
const BARE = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?$/;
/** What sites call a note. */
export const NOTE = /-(foot-?notes?|end-?notes?|side-?notes?|margin-?notes?)-/;
const MENTIONED = ['note', 'fn', 'sn'].map((word) => `[class*="${word}" i], [id*="${word}" i]`).join();
/** A note in a paragraph is at most this long, in characters. */
const LONGEST = 1500;
const INLINE = /^(?:span|small|i|em|aside|div)$/;
const BLOCKS = 'p, li, dd, td, blockquote, div';

/**
 * Gives notes that the page lays beside its text, or shows at a click, the shape of all others: a raised mark that links to
 * them. Told by a button that opens one, a switch before one, or a bare number with a note of that number. Those amid a
 * sentence leave it. Works on the copy of the page, and shows nothing yet.
 */
export function settleNotes(page: Document): void {
  const settling = { page, made: 0 };
  for (const button of Array.from(page.body.querySelectorAll('button, [role="button"]')))
    settleButton(button, settling);
  for (const toggle of Array.from(page.body.querySelectorAll('input[type="checkbox"]')))
    settleToggle(toggle, settling);
  const named = Array.from(page.body.querySelectorAll(MENTIONED)).filter((one) => NOTE.test(namesOf(one)));
  for (const note of named) settleNamed(note, settling);
  for (const small of Array.from(page.body.querySelectorAll('sup + small'))) settleNamed(small, settling);
  settleBare(page, named, settling);
}

interface Settling {
  page: Document;
  /** How many marks have been made. */
  made: number;
}

/** "1" that opens a popover. */
function settleButton(button: Element, settling: Settling): void {
  if (!BARE.test(textOf(button))) return;
  const name = ['popovertarget', 'aria-controls', 'aria-describedby', 'data-target', 'href']
    .map((attribute) => button.getAttribute(attribute)?.replace(/^#/, ''))
    .find((value) => value);
  const note = name ? settling.page.getElementById(name) : null;
  if (note && mayBeNote(note) && !note.contains(button)) link(note, button, textOf(button), settling);
}

/** A switch right before a note in the margin, with its number in a label that style may fill. */
function settleToggle(toggle: Element, settling: Settling): void {
  const note = toggle.nextElementSibling;
  if (!note || !INLINE.test(note.localName) || !mayBeNote(note) || !isAmidText(note)) return;
  const label = toggle.previousElementSibling;
  const isLabel = label?.localName === 'label' && label.getAttribute('for') === toggle.id;
  const said = isLabel ? textOf(label) : '';
  toggle.remove();
  link(note, isLabel ? label : undefined, BARE.test(said) ? said : '', settling);
}

/** A note in a paragraph, called so or set small, behind its mark. */
function settleNamed(note: Element, settling: Settling): void {
  if (!note.isConnected || note.hasAttribute(UNSEEN) || !INLINE.test(note.localName)) return;
  if (!mayBeNote(note) || !isAmidText(note) || note.querySelector(`a[href*="#"], sup, ${BLOCKS}`)) return;
  const before = note.previousElementSibling;
  const isMark = before && BARE.test(textOf(before)) && !/\S/.test(betweenText(before, note));
  if (isMark && before.querySelector('a[href*="#"]')) return; // leads to it already
  if (isMark) link(note, before, textOf(before), settling);
  else if (/[.!?。]["”)]*$/.test(textOf(note))) link(note, undefined, '', settling);
}

/** Raised numbers without a link, and lines that begin with the same number in what is called notes, or beside the text. */
function settleBare(page: Document, named: readonly Element[], settling: Settling): void {
  const places = [
    ...named,
    ...Array.from(page.body.querySelectorAll('aside')).filter((aside) => aside.querySelector('ol')),
  ];
  const notes = new Map<string, Element>();
  for (const place of places) {
    if (!place.isConnected) continue;
    for (const line of [place, ...Array.from(place.querySelectorAll('p, li'))]) {
      const number = numberOf(line);
      if (number && !notes.has(number) && mayBeNote(line) && !line.querySelector('p, li'))
        notes.set(number, line);
    }
  }
  if (!notes.size) return;
  for (const mark of Array.from(page.body.querySelectorAll('sup'))) {
    const said = textOf(mark);
    const note = notes.get(said.replace(/\D/g, ''));
    if (
      !BARE.test(said) ||
      !note ||
      mark.querySelector('a[href*="#"]') ||
      places.some((place) => place.contains(mark))
    )
      continue;
    if (mark.closest('a[href]')) continue;
    notes.delete(said.replace(/\D/g, ''));
    const first = note.firstElementChild;
    if (first && textOf(first) === said && /^(?:sup|b|strong|span)$/.test(first.localName)) first.remove();
    link(note, mark, said, settling);
  }
}

/** The number of a note: what it begins with, or its place in a list. */
function numberOf(line: Element): string | undefined {
  if (line.localName === 'li' && line.parentElement?.localName === 'ol') {
    const list = line.parentElement as HTMLOListElement;
    return String((Number(list.getAttribute('start')) || 1) + Array.from(list.children).indexOf(line));
  }
  return /^[[(]?(\d{1,3})[\])]?[.:]?\s/.exec(
    `${textOf(line.firstChild)} ${squash(line.textContent ?? '')}`,
  )?.[1];
}

/** Makes a mark in the place of what stood for one, or before the note, and takes the note out of the text. */
function link(note: Element, mark: Element | undefined, said: string, settling: Settling): void {
  const { page } = settling;
  settling.made++;
  if (!note.id) note.id = `note-${settling.made}`;
  const raised = page.createElement('sup');
  const anchor = page.createElement('a');
  anchor.setAttribute('href', `#${encodeURIComponent(note.id)}`);
  anchor.textContent = said || String(settling.made);
  raised.append(anchor);
  if (mark) mark.replaceWith(raised);
  else note.before(raised);
  if (!isAmidText(note)) return;
  note.setAttribute(UNSEEN, '');
  page.body.append(note);
}

function mayBeNote(note: Element): boolean {
  const { length } = textOf(note);
  return length > 1 && length <= LONGEST && !note.querySelector('h1, h2, h3, form, article, figure');
}

/** Whether text stands beside an element in the line that it stands in. */
function isAmidText(element: Element): boolean {
  const line = element.parentElement?.closest(BLOCKS);
  if (!line || element.matches('p, li')) return false;
  return textOf(line).length > textOf(element).length + 20 && !line.querySelector('p, ul, ol, table');
}

/** What stands between two neighbours. */
function betweenText(first: Element, second: Element): string {
  let text = '';
  for (let at = first.nextSibling; at && at !== second; at = at.nextSibling) text += at.textContent ?? '';
  return text;
}
