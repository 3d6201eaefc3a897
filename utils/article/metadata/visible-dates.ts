import { type AroundTitle, Near } from './around-title';
import { type DateKind, dateLabelIn, labelledPieces } from './date-labels';
import { standsElsewhere } from './elsewhere';
import { hasCase, isCapitalised } from './letters';
import { type Moment, mayHoldDate, readMoment } from './moment';

/** A date that a page shows. */
export interface ShownDate {
  moment: Moment;
  /** Whether it is that of a later change. */
  changed: boolean;
  /** Whether the page says which of both it is. */
  labelled: boolean;
}

/** Elements that carry the exact time of what they show. */
const EXACT = 'time[datetime], abbr[title^="19"], abbr[title^="20"]';
/** Names for the date of a publication. */
const NAMED =
  /publish(?:ed|ing)?[-_]?(?:date|time|on)|(?:date|time)[-_]?publi|pub[-_]?date|(?:entry|article|story)[-_]date/i;
/** What holds further stories and what others say. */
const CARDS = 'li, nav, footer, dialog, a[href], [class*="comment" i], [class*="related" i]';
/** Lines longer than this are sentences, not datelines; characters. */
const LONGEST = 160;
/** A word before a date stands at most so far before it, characters. */
const LABEL = 40;
/** How many dates are read: the first few lines hold them, further ones are teasers. */
const MOST = 6;

/**
 * The dates that the page shows its readers near the headline, those of `time` elements with the exact time they carry.
 * Read one by one as they are asked for: mostly the first answers.
 */
export function* visibleDates(page: Document, around: AroundTitle, lang: string): Generator<ShownDate> {
  let found = false;
  for (const date of read([...around.after, ...around.before], lang, around.headline)) {
    found = true;
    yield date;
  }
  if (found) return;
  const further = [...page.querySelectorAll('time, [class*="date" i], [class*="published" i]')].slice(0, 60);
  // Within the article; then where the page marks none by its name alone; then in the column beside it.
  const isInArticle = (element: Element) => element.closest('article, main') !== null;
  const isBeside = (element: Element) => standsElsewhere(element, around.headline);
  const alone = further.filter(
    (element) => NAMED.test(element.getAttribute('class') ?? '') && !element.closest(CARDS),
  );
  for (const chosen of [
    further.filter((element) => isInArticle(element) && !isBeside(element)),
    alone.filter((element) => !isBeside(element)),
    alone.filter(isInArticle),
  ]) {
    const places = chosen.map((element) => new Near(element));
    for (const date of read(places, lang, around.headline)) {
      found = true;
      yield date;
    }
    if (found) return;
  }
}

function* read(places: readonly Near[], lang: string, headline: Element | undefined): Generator<ShownDate> {
  const taken: Element[] = [];
  let count = 0;
  let isBelow = false; // the first paragraph: what has no label there is told, or of a list
  for (const { element, lines: text } of places) {
    if (count >= MOST) return;
    isBelow ||= count > 0 && element.localName === 'p' && isParagraph(text);
    if (taken.some((other) => other.contains(element))) continue;
    const exact = exactOf(element);
    if (text.length > LONGEST || (!text && !exact)) continue; // some write it when the page is there
    if (element.closest('blockquote')) continue; // when somebody said it
    const caption = exact ? null : element.closest('figure, figcaption, [class*="caption" i]');
    if (caption && !(headline && caption.contains(headline))) continue; // when the picture was taken
    if (!exact && element.querySelector(EXACT)) continue; // the time within says it better
    const all = exact ? fromTime(element, exact, text, lang) : fromText(element, text, lang);
    const found = isBelow ? all.filter(({ labelled }) => labelled) : all;
    if (!found.length) continue;
    taken.push(element);
    count += found.length;
    yield* found;
  }
}

/** The exact time that an element carries: microformats have it as a title, scripts in attributes of their own. */
function exactOf(element: Element): string | undefined {
  if (element.nodeName === 'ABBR')
    return (element.matches(EXACT) && element.getAttribute('title')) || undefined;
  if (element.nodeName !== 'TIME') return undefined;
  const own = Array.from(element.attributes, ({ value }) => value).find((value) =>
    /^\d{4}-\d\d-\d\d/.test(value),
  );
  return element.getAttribute('datetime') ?? own;
}

function fromTime(element: Element, exact: string, text: string, lang: string): ShownDate[] {
  const moment = readMoment(exact, lang) ?? readMoment(text, lang);
  if (!moment) return [];
  const marks = `${element.className} ${element.parentElement?.className ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  const marked = /modif|updated(?!-)/i.test(marks) && !/publish/i.test(marks) ? 'changed' : undefined;
  const kind = dateLabelIn(text) ?? labelBefore(element) ?? marked;
  // A datetime without a zone beside a text with one ("10:15 WITA"), or in UTC beside the same hour without any, which is
  // the hour of the place.
  const shown = moment.zone ? undefined : readMoment(text, lang);
  const isSame = shown?.hour !== undefined && shown.hour === moment.hour && shown.minute === moment.minute;
  return [shownAs(isSame ? { ...moment, zone: shown.zone } : moment, kind)];
}

const shownAs = (moment: Moment, kind: DateKind | undefined): ShownDate => ({
  moment,
  changed: kind === 'changed',
  labelled: kind !== undefined,
});

/** What is said right before an element, in its own parent or the two around it: "Updated" in the cell before. */
function labelBefore(element: Element): DateKind | undefined {
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < 3; climbed++) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = (before.textContent ?? '').trim();
      if (!/[^\s|·•,–—/-]/.test(text)) continue;
      if (/^H[1-6]$/.test(before.nodeName) || (climbed && text.length > LABEL)) return undefined;
      const words = text.slice(-LABEL);
      const last = labelledPieces(words).at(-1);
      return last && !/\d/.test(last.text) ? last.kind : undefined; // behind a date it is of that
    }
    at = at.parentElement;
  }
  return undefined;
}

/** Words before a date that a sentence has and no dateline: so many, and so many of them small. */
const TOLD = { words: 8, small: 4 };

/** A text of several lines' length, or of scripts that need fewer letters. */
const isParagraph = (text: string): boolean =>
  text.length > LONGEST || (text.length > LONGEST / 3 && !hasCase(text));

/** Whether a line tells of a date within a sentence: "The act was signed into law by the president on 14 August 1935". */
function isTold(line: string): boolean {
  const before = line.slice(0, line.search(/\d/)).trim();
  if (/[,|:;·•–—]/.test(before)) return false;
  const words = before.split(/\s+/);
  const small = words.filter((word) => hasCase(word) && !isCapitalised(word));
  return words.length >= TOLD.words && small.length >= TOLD.small;
}

/**
 * "Terbit 9 Mar 2024 08:00 WIB, Diperbarui 10 Mar 2024" is two dates, each with the word before it; a word in a line of its
 * own is of the date in the next.
 */
function fromText(element: Element, text: string, lang: string): ShownDate[] {
  let above: DateKind | undefined;
  return text.split('\n').flatMap((line, at) => {
    const label = above;
    above = undefined;
    if (!mayHoldDate(line)) {
      if (line.length <= LABEL) above = dateLabelIn(line);
      return [];
    }
    if (isTold(line)) return [];
    return labelledPieces(line).flatMap(({ text: piece, kind }, part) => {
      const moment = readMoment(piece.slice(0, 120), lang);
      const outside = part === 0 ? (label ?? (at === 0 ? labelBefore(element) : undefined)) : undefined;
      return moment ? [shownAs(moment, kind ?? outside)] : [];
    });
  });
}
