import parser from 'any-date-parser';
import { namedZone, offsetAt } from './zones';

/** A date as a page gives it: fields of the local calendar, and the zone where it was told. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  /** Absent where the page gives a date alone. */
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC, or an IANA zone; absent where the page doesn't say. */
  zone?: number | string;
}

/** Longest text that is read as a date, in characters. */
const LONGEST = 120;
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s+|\s*[,|]\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d:])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const CLOCK =
  /(?<![\d./:-])(\d{1,2})\s*(?:[:.h]|\s?h\s?|時|点|시)\s*(\d{2})\s*分?(?:분)?(?::(\d{2}))?(?!\d|[./-]\d)\s*([ap]\.?m\.?(?![a-z]))?/i;

/** Earliest year of a publication kept: archives reach back to the first papers on the web's own archives, not to 1. */
const FIRST_YEAR = 1800;
/** How far ahead of now a publication may lie, in ms: clocks and zones differ, embargoes end. */
const AHEAD = 2 * 86_400_000;

/**
 * Reads a date in ISO form, in digits, or in words of `lang` (English is tried as well). undefined where there is none,
 * and where it can't be: an impossible day, the epoch, the far past, the future as seen from `now` (ms).
 */
export function readMoment(text: string, lang: string, now = Date.now()): Moment | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > LONGEST || !/\p{Nd}/u.test(trimmed)) return undefined;
  const moment = iso(trimmed) ?? epoch(trimmed) ?? inWords(westernDigits(trimmed), lang);
  return moment && isPossible(moment, now) ? moment : undefined;
}

/** ISO 8601 with offset; a date alone where there is no time. `zone` holds where the moment names none; UTC without it. */
export function toIso(moment: Moment, zone?: number | string): string {
  const date = [String(moment.year).padStart(4, '0'), two(moment.month), two(moment.day)].join('-');
  if (moment.hour === undefined) return date;
  const told = moment.zone ?? zone ?? 0;
  const minutes = typeof told === 'number' ? told : offsetAt(told, localTime(moment));
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  const clock = [moment.hour, moment.minute ?? 0, moment.second ?? 0].map(two).join(':');
  return `${date}T${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The local fields as ms, as if they were UTC. */
export function localTime({ year, month, day, hour = 0, minute = 0, second = 0 }: Moment): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const two = (n: number): string => String(n).padStart(2, '0');

function iso(text: string): Moment | undefined {
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => (part ? Number(part) : undefined));
  const rest = text.slice(match[0].length);
  return {
    year: year as number,
    month: month as number,
    day: day as number,
    hour,
    minute,
    second,
    zone: match[7] ? numericZone(match[7]) : hour === undefined ? undefined : namedZone(`0 ${rest.trim()}`),
  };
}

function numericZone(text: string): number {
  if (/z/i.test(text)) return 0;
  const digits = text.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return text.startsWith('-') ? -minutes : minutes;
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): Moment | undefined {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return undefined;
  const date = new Date(Number(text.padEnd(13, '0')));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    zone: 0,
  };
}

function inWords(text: string, lang: string): Moment | undefined {
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u.exec(text);
  const clock = clockOf(cjk ? text.slice((cjk.index ?? 0) + cjk[0].length) : text);
  const date = cjk
    ? { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) }
    : calendar(text.replace(CLOCK, ' '), lang);
  return date && { ...date, ...clock };
}

function clockOf(text: string): Partial<Moment> {
  const match = CLOCK.exec(text);
  if (!match || (match[4] === undefined && Number(match[1]) > 23)) return {};
  const half = match[4]?.toLowerCase()[0];
  const hour =
    (Number(match[1]) % (half ? 12 : 24)) +
    (half === 'p' || /^\s*(?:下午|午後|오후|م)/u.test(text.slice(0, match.index)) ? 12 : 0);
  return {
    hour,
    minute: Number(match[2]),
    second: match[3] ? Number(match[3]) : undefined,
    zone: namedZone(text.slice(match.index)),
  };
}

/** The date in a text without its time, by any-date-parser, which knows the months of a language from Intl. */
function calendar(text: string, lang: string): Pick<Moment, 'year' | 'month' | 'day'> | undefined {
  const digits = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (digits) {
    const [first, second, year] = digits.slice(1).map(Number) as [number, number, number];
    const monthFirst = (second > 12 || (/^en(-(US|PH))?$/.test(lang) && first <= 12)) && /\//.test(digits[0]);
    return {
      year: year < 100 ? 2000 + year : year,
      month: monthFirst ? first : second,
      day: monthFirst ? second : first,
    };
  }
  if (!/(?<!\d)\d{4}(?!\d)/.test(text)) return undefined; // Without a year it is relative, or no date.
  // Words that any-date-parser doesn't know in front or behind confuse it less when they are gone.
  const core =
    /(?:\p{L}+\.?,?\s+)?\d{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º|ª))?\s+(?:de\s+|d['’]\s?)?\p{L}[\p{L}\p{M}.'’]*,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}[\p{L}\p{M}.]*\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}/u.exec(
      text,
    )?.[0];
  if (!core) return undefined;
  for (const locale of new Set([lang || 'en', 'en'])) {
    const found = parser.attempt(normalMonths(core, locale), locale);
    if (found.year && found.month && found.day && !found.invalid) {
      return { year: found.year, month: found.month, day: found.day };
    }
  }
  return undefined;
}

/** Short months that papers write and Intl doesn't, by language; spelled out. */
const SHORT_MONTHS: Readonly<Record<string, readonly [RegExp, string][]>> = {
  id: [
    [/\b(?:ags|agt|aug)\w*/iu, 'Agustus'],
    [/\bpebruari\b/iu, 'Februari'],
    [/\bnop\w*/iu, 'November'],
    [/\bmay\b/iu, 'Mei'],
    [/\boct\w*/iu, 'Oktober'],
    [/\bdec\w*/iu, 'Desember'],
  ],
  de: [
    [/\bjänner\b/iu, 'Januar'],
    [/\bfeber\b/iu, 'Februar'],
  ],
};

function normalMonths(text: string, locale: string): string {
  const clean = text
    .replace(/(\d)\.\s+(?=\p{L})/u, '$1 ')
    .replace(/\b(?:de|del)\s+/gu, '')
    .replace(/(\d)(?:er|º|ª)\b/u, '$1');
  return (SHORT_MONTHS[locale.split('-')[0] ?? ''] ?? []).reduce(
    (result, [short, long]) => result.replace(short, long),
    clean,
  );
}

/** Arabic-Indic, Persian, Devanagari, Bengali… digits as 0–9. */
function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // Digits of a script stand in runs of ten whose zero is the first of them in Unicode.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}

function isPossible(moment: Moment, now: number): boolean {
  const { year, month, day, hour = 0, minute = 0, second = 0, zone } = moment;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  if (hour > 23 || minute > 59 || second > 60 || (typeof zone === 'number' && Math.abs(zone) > 840))
    return false;
  const time = localTime(moment);
  return Math.abs(time) > 86_400_000 && time < now + AHEAD;
}
