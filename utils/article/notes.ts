import { leavesOf } from './dom/blocks';
import { gathered } from './dom/gathered';
import { noteOf } from './dom/kept';
import { key, spacedText, squash, textOf } from './dom/text';
import { UNSEEN } from './snapshot/unseen';

/** A longer note (characters) is a text of its own, and so is one with headings. */
const LONGEST = 3000;
/** So many notes are looked for; the longest articles of encyclopedias have some thousand. */
const MOST = 2000;
/** What a mark in the text says: a number, a letter or two, stars and daggers, in brackets or not. */
const MARK =
  /^[[(（]?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶※]{1,4}|[¹²³⁰-⁹]{1,4}|(?:note|nb|n|fn|catatan|anm)\.? ?\d{1,3})[\])）]?$/i;
const NUMBER = /\d+/;
/** What a link says that leads back from a note. The last two choose how a sign is drawn. */
const BACK = /^(?:\s|[↩↑⤴⏎^↵⮌]|\ufe0e|\ufe0f)+$/;

/** Notes by the names their marks lead to. */
export type Notes = ReadonlyMap<string, Element>;

/**
 * Copies the notes to which marks in the text lead, wherever on the page they stand (below the article, in asides, in
 * tooltips), before cleaning takes what isn't the body. `page` is only read.
 */
export function collectNotes(page: Document, url: string): Notes {
  const notes = new Map<string, Element>();
  const marks = Array.from(page.body.querySelectorAll('a[href*="#"]')).filter((link) => isMark(link, url));
  if (!marks.length) return notes;
  const places = placesOf(page.body);
  for (const mark of marks.slice(0, MOST)) {
    const name = targetOf(mark, url);
    if (notes.has(name)) continue;
    const place = places.get(name);
    const note = place && blockOf(place);
    if (!note || note.contains(mark) || !isNote(note)) continue;
    const copy = note.cloneNode(true) as Element;
    for (const hidden of [copy, ...Array.from(copy.querySelectorAll(`[${UNSEEN}]`))])
      for (const attribute of [UNSEEN, 'hidden', 'aria-hidden', 'style']) hidden.removeAttribute(attribute);
    notes.set(name, copy);
  }
  return notes;
}

/**
 * Puts the notes whose marks stand in the body, and which aren't in it themselves, in a list at its end, each with a way
 * back. Gives back the texts (as a report has them) of what is shown that way.
 */
export function addNotes(content: HTMLElement, notes: Notes, url: string): string[] {
  const there = notes.size ? placesOf(content) : undefined;
  if (!there) return [];
  const marks = new Map<string, Element>();
  for (const mark of Array.from(content.querySelectorAll('a[href*="#"]'))) {
    const name = targetOf(mark, url);
    if (notes.has(name) && !there.has(name) && !marks.has(name) && isMark(mark, url)) marks.set(name, mark);
  }
  if (marks.size) nameLines(content, notes, marks);
  if (!marks.size) return [];
  const page = content.ownerDocument;
  const isNumbered = [...marks.values()].every((mark) => NUMBER.test(mark.textContent ?? ''));
  const list = page.createElement(isNumbered ? 'ol' : 'ul');
  const shown: string[] = [];
  for (const [name, mark] of marks) {
    const note = notes.get(name) as Element;
    shown.push(noteOf(note));
    const item = itemOf(note, name, mark, url);
    const label = squash(mark.textContent ?? '');
    if (isNumbered) item.setAttribute('value', NUMBER.exec(label)?.[0] ?? '');
    else (item.firstElementChild?.localName === 'p' ? item.firstElementChild : item).prepend(`${label} `);
    list.append(item);
  }
  content.append(page.createElement('hr'), list);
  return shown;
}

/**
 * A line to which a mark leads by an empty anchor within it, which steps before this one drop, is in the body all the same:
 * it gets the name, and isn't shown a second time. Takes such marks off the list.
 */
function nameLines(content: HTMLElement, notes: Notes, marks: Map<string, Element>): void {
  const lines = new Map(leavesOf(content).map((line) => [key(textOf(line)), line]));
  for (const name of [...marks.keys()]) {
    const own = key(textOf(notes.get(name)));
    const line = own && lines.get(own);
    if (!line) continue;
    if (!line.hasAttribute('id')) line.setAttribute('id', name);
    marks.delete(name);
  }
}

/** One note as an item, with a link back to its mark in the place of the page's own. */
function itemOf(note: Element, name: string, mark: Element, url: string): Element {
  const page = mark.ownerDocument;
  const item = page.createElement('li');
  item.setAttribute('id', name);
  const inner = page.importNode(note, true);
  for (const named of [inner, ...Array.from(inner.querySelectorAll('[id], a[name]'))]) {
    for (const one of ['id', 'name']) if (named.getAttribute(one) === name) named.removeAttribute(one);
  }
  for (const link of Array.from(inner.querySelectorAll('a'))) {
    const own = textOf(link);
    const leads = targetOf(link, url) !== '' || !link.hasAttribute('href');
    const leadsBack = leads && (BACK.test(own) || own === textOf(mark));
    if (leadsBack || /backlink/i.test(link.getAttribute('role') ?? '')) link.remove();
  }
  if (inner.querySelector('p, ul, ol, div, blockquote, table, pre'))
    item.append(gathered(inner.childNodes, page));
  else {
    const text = page.createElement('p');
    text.append(gathered(inner.childNodes, page));
    item.append(text);
  }
  const last = item.lastElementChild?.localName === 'p' ? item.lastElementChild : item;
  const end = last.lastChild;
  if (end?.nodeType === 3) end.nodeValue = (end.nodeValue ?? '').trimEnd();
  last.append(' ', wayBack(mark, name));
  return item;
}

/** A link to the mark, which gets a name where it has none. */
function wayBack(mark: Element, name: string): Element {
  const named = mark.id || mark.closest('sup, span')?.id;
  if (!named) mark.setAttribute('id', `mark-${name}`);
  const back = mark.ownerDocument.createElement('a');
  back.setAttribute('href', `#${encodeURIComponent(named || `mark-${name}`)}`);
  back.textContent = '↩';
  return back;
}

/** Whether a link is the mark of a note: short, raised or named so, and to a place on the page. */
function isMark(link: Element, url: string): boolean {
  const text = link.textContent ?? '';
  if (text.length > 24 || !targetOf(link, url)) return false;
  if (/noteref/i.test(link.getAttribute('role') ?? '')) return true;
  // One that begins its block is a note's own, and leads back.
  return MARK.test(squash(text)) && !beginsBlock(link, squash(text));
}

function beginsBlock(link: Element, text: string): boolean {
  const block = link.closest('p, li, dd, div, aside');
  return block !== null && spacedText(block, text.length + 1).startsWith(text);
}

/** The name of the place on this page that a link leads to, '' for a link that leads elsewhere. */
function targetOf(link: Element, url: string): string {
  const href = link.getAttribute('href') ?? '';
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return '';
  const before = href.slice(0, hash);
  if (before && (!URL.canParse(before, url) || new URL(before, url).href !== url.split('#')[0])) return '';
  const name = href.slice(hash + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray percent sign
  }
}

/** All places a link could lead to, by name; the first of each counts. */
function placesOf(root: Element): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const element of Array.from(root.querySelectorAll('[id], a[name]'))) {
    const name = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
    if (name && !places.has(name)) places.set(name, element);
  }
  return places;
}

/** The note around the place: an anchor, or the number at its beginning, stands for the block it begins. */
function blockOf(place: Element): Element {
  if (!/^(a|sup|span|b|strong)$/.test(place.localName) || textOf(place).length > 6) return place;
  return place.closest('li, dd, p, td, div, aside') ?? place;
}

function isNote(note: Element): boolean {
  const { length } = spacedText(note, LONGEST + 1); // not all of it: it may be the page
  return (
    length > 1 &&
    length <= LONGEST &&
    !/^h\d$|^body$|^main$|^article$/.test(note.localName) &&
    !note.querySelector('h1, h2, h3, input')
  );
}
