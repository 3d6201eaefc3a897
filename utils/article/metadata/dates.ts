import type { AroundTitle } from './around-title';
import { isPropertyOf, ofStory } from './elsewhere';
import { type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';
import { localTime, type Moment, readMoment, toIso } from './moment';
import { type ShownDate, visibleDates } from './visible-dates';
import { likelyZone } from './zones';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'content_publisheddate',
  'dtk:publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'publication_date',
  'pubdate',
  'pdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'citation_online_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
  'displaydate',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'updated_time',
  'revised',
];

export interface DateSources {
  page: Document;
  url: string;
  lang: string;
  things: readonly JsonObject[];
  tags: MetaTags;
  around: AroundTitle;
  /** Text of what the site rule points at. */
  ruled: string;
}

/**
 * Publication and last change as ISO 8601; a change is told only where it is later than the publication. Sources are
 * asked in the order of trust and only as far as they are needed.
 */
export function readDates(sources: DateSources): { published?: string; modified?: string } {
  const { page, url, lang, things, tags, around, ruled } = sources;
  const moments = (texts: readonly unknown[]): Moment[] =>
    texts.flatMap((text) => (typeof text === 'string' && readMoment(text, lang)) || []);
  const ld = (name: string): unknown[] => things.flatMap((thing) => list(thing, name));
  const dates = once(visibleDates(page, around, lang));
  const visible = inOrder([() => shown(dates, false), () => shown(dates, true)]);
  const published = inOrder([
    () => moments([ruled]),
    () => moments(ld('datePublished')),
    () => moments(contents(tags, ...PUBLISHED)),
    () => moments(microdata(page, 'datePublished', around)),
    () => moments([...ld('dateCreated'), ...ld('uploadDate')]),
    () => visible,
    () => moments([dateInPath(url)]),
  ]);
  const modified = inOrder([
    () => moments(ld('dateModified')),
    () => moments(contents(tags, ...MODIFIED)),
    () => moments(microdata(page, 'dateModified', around)),
    () => shown(dates, true),
  ]);
  const written = (moment: Moment): string => {
    if (moment.hour === undefined || moment.zone !== undefined) return toIso(moment);
    const zoned = find(published, ({ zone }) => Boolean(zone)) ?? find(modified, ({ zone }) => Boolean(zone));
    return toIso(moment, zoned?.zone ?? likelyZone(lang, new URL(url).hostname));
  };
  const first = find(published, () => true);
  const last = find(modified, () => true);
  const iso = first && written(exact(first, published, visible));
  const changed = last && written(exact(last, modified, visible));
  return {
    published: iso,
    modified: changed && (!iso || isLater(changed, iso)) ? changed : undefined,
  };
}

type Moments = Iterable<Moment>;

/** The moments of several sources, each source asked once, when its turn comes. */
function inOrder(sources: readonly (() => Moments)[]): Moments {
  function* all(): Generator<Moment> {
    for (const source of sources) yield* source();
  }
  return once(all());
}

/** What an iterator gives, read only as far as it is asked for, and remembered. */
function once<T>(source: Iterator<T>): Iterable<T> {
  const read: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        if (at === read.length) {
          const next = source.next();
          if (next.done) return;
          read.push(next.value);
        }
        yield read[at] as T;
      }
    },
  };
}

function* shown(dates: Iterable<ShownDate>, changed: boolean): Generator<Moment> {
  for (const date of dates) if (date.changed === changed) yield date.moment;
}

function find(moments: Moments, test: (moment: Moment) => boolean): Moment | undefined {
  for (const moment of moments) if (test(moment)) return moment;
  return undefined;
}

/**
 * The most exact form of a moment that another source gives: with the time where it is a date alone, with the zone
 * where it has none, with the zone that the page shows where a local time was labelled as UTC.
 */
function exact(moment: Moment, others: Moments, visible: Moments): Moment {
  if (moment.hour === undefined) {
    const timed = find(others, (other) => other.hour !== undefined && sameDay(other, moment));
    return timed ? exact(timed, others, visible) : moment;
  }
  if (moment.zone === undefined) {
    const sameClock = find(others, (other) => other.zone !== undefined && sameMinute(other, moment));
    if (sameClock) return { ...moment, zone: sameClock.zone };
    // The same minute elsewhere on the globe, such as 12:40Z for 08:40.
    return find(others, (other) => other.zone !== undefined && isShifted(other, moment)) ?? moment;
  }
  if (moment.zone === 0) {
    const shown = find(
      visible,
      (other) => other.zone !== undefined && other.zone !== 0 && sameMinute(other, moment),
    );
    if (shown) return { ...moment, zone: shown.zone };
  }
  return moment;
}

const sameDay = (a: Moment, b: Moment): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
const sameMinute = (a: Moment, b: Moment): boolean =>
  sameDay(a, b) && a.hour === b.hour && a.minute === b.minute;

function isShifted(a: Moment, b: Moment): boolean {
  const minutes = Math.abs(localTime(a) - localTime(b)) / 60_000;
  return a.hour !== undefined && minutes <= 14 * 60 && Math.round(minutes) % 30 === 0;
}

function isLater(a: string, b: string): boolean {
  return a.length === b.length ? Date.parse(a) - Date.parse(b) >= 60_000 : a.slice(0, 10) > b.slice(0, 10);
}

/** Values of an itemprop outside comments and other articles, at most 20. */
function microdata(page: Document, name: string, { headline }: AroundTitle): string[] {
  const all = [...page.querySelectorAll(`[itemprop~="${name}" i], [property~="schema:${name}"]`)].slice(
    0,
    20,
  );
  const own = all.filter(
    (element) =>
      isPropertyOf(element, headline) ||
      !element.closest('[itemprop~="comment" i], [class*="comment" i], aside, footer, li'),
  );
  return ofStory(own, headline).map(
    (element) =>
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '',
  );
}

/** "/2024/03/14/" in an address. */
function dateInPath(url: string): string {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|%20|$)/.exec(new URL(url).pathname);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : '';
}
