import { type AroundTitle, Near } from './around-title';
import { standsElsewhere } from './elsewhere';
import { hasCase, isCapitalised } from './letters';
import { type Moment, mayHoldDate, readMoment } from './moment';

/** Words that say a date is that of a later change. */
const CHANGED =
  /updat|perbarui|pembaruan|kemas\s?kini|aktuali|mis à jour|modifi|bijgewerkt|aangepast|oppdatert|uppdatera|opdateret|aggiornat|actuali[sz]ad|atualizad|güncel|обновл|оновл|更新|수정|تحديث|अपडेट|अंतिम|cập nhật|imesasishwa|revis|edited|zuletzt|\blast\b/i;

/** A date that a page shows. */
export interface ShownDate {
  moment: Moment;
  /** Whether it is that of a later change. */
  changed: boolean;
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
  for (const { element, lines: text } of places) {
    if (count >= MOST) return;
    if (taken.some((other) => other.contains(element))) continue;
    const exact = exactOf(element);
    if (text.length > LONGEST || (!text && !exact)) continue; // some write it when the page is there
    if (element.closest('blockquote')) continue; // when somebody said it
    const caption = exact ? null : element.closest('figure, figcaption, [class*="caption" i]');
    if (caption && !(headline && caption.contains(headline))) continue; // when the picture was taken
    if (!exact && element.querySelector(EXACT)) continue; // the time within says it better
    const found = exact ? fromTime(element, exact, text, lang) : fromText(text, lang);
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
  const before = element.previousSibling?.textContent ?? '';
  const marks = `${element.className} ${element.parentElement?.className ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  const changed =
    CHANGED.test(text) ||
    CHANGED.test(before.slice(-40)) ||
    (/modif|updated(?!-)/i.test(marks) && !/publish/i.test(marks));
  // A datetime without a zone beside a text with one ("10:15 WITA"), or in UTC beside the same hour without any, which is
  // the hour of the place.
  const shown = moment.zone ? undefined : readMoment(text, lang);
  const isSame = shown?.hour !== undefined && shown.hour === moment.hour && shown.minute === moment.minute;
  return [{ moment: isSame ? { ...moment, zone: shown.zone } : moment, changed }];
}

/** Words before a date that a sentence has and no dateline: so many, and so many of them small. */
const TOLD = { words: 8, small: 4 };

/** Whether a line tells of a date within a sentence: "The act was signed into law by the president on 14 August 1935". */
function isTold(line: string): boolean {
  const before = line.slice(0, line.search(/\d/)).trim();
  if (/[,|:;·•–—]/.test(before)) return false;
  const words = before.split(/\s+/);
  const small = words.filter((word) => hasCase(word) && !isCapitalised(word));
  return words.length >= TOLD.words && small.length >= TOLD.small;
}

/** "Terbit 9 Mar 2024 08:00 WIB, Diperbarui 10 Mar 2024" is two dates: a word of change begins the second. */
function fromText(text: string, lang: string): ShownDate[] {
  return text.split('\n').flatMap((line) => {
    if (!mayHoldDate(line) || isTold(line)) return [];
    const turn = line.search(CHANGED);
    const pieces = turn > 8 ? [line.slice(0, turn), line.slice(turn)] : [line];
    return pieces.flatMap((piece) => {
      const moment = readMoment(piece.slice(0, 120), lang);
      return moment ? [{ moment, changed: CHANGED.test(piece) }] : [];
    });
  });
}
