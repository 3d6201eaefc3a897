import { wordedDate } from './worded-date';
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
  /(?<![\d./:-])(\d{1,2})(?:\s*(?:[:h]|時|点|시)\s*|\.)(\d{2})\s*分?(?:분)?(?::(\d{2}))?(?!\d|[./-]\d)\s*([ap]\.?m\.?(?![a-z]))?/i;

/** The zeros of scripts with digits of their own; nine more follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0xff10,
];
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

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
  if (trimmed.length < 6 || trimmed.length > LONGEST) return undefined;
  if (!mayHoldDate(trimmed)) return undefined;
  const digits = westernDigits(trimmed);
  const moment = iso(digits) ?? epoch(digits) ?? inWords(digits, lang);
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
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text);
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
  const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === 'p' || isAfternoon(text, match) ? 12 : 0);
  return {
    hour,
    minute: Number(match[2]),
    second: match[3] ? Number(match[3]) : undefined,
    zone: namedZone(text.slice(match.index)),
  };
}

/** Whether an hour up to eleven is said to be of the afternoon, by a word before or behind it. */
function isAfternoon(text: string, clock: RegExpExecArray): boolean {
  if (Number(clock[1]) > 11 || clock[4]) return false;
  const before = text.slice(0, clock.index);
  const behind = text.slice(clock.index + clock[0].length);
  return /(?:下午|午後|오후|晚上)\s*$/.test(before) || /^\s*(?:م(?:ساء|\s|$)|CH\b|μ\.?μ)/.test(behind);
}

/** The date in a text without its time. */
function calendar(text: string, lang: string): Pick<Moment, 'year' | 'month' | 'day'> | undefined {
  const ordered = /(?<!\d)(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})(?!\d)/.exec(text);
  if (ordered) {
    const [year, month, day] = ordered.slice(1).map(Number) as [number, number, number];
    return { year, month, day };
  }
  const digits = /(?<!\d)(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (digits) {
    const [first, second, year] = digits.slice(1).map(Number) as [number, number, number];
    const monthFirst = (second > 12 || (/^en(-(US|PH))?$/.test(lang) && first <= 12)) && /\//.test(digits[0]);
    return {
      year: year < 100 ? 2000 + year : year,
      month: monthFirst ? first : second,
      day: monthFirst ? second : first,
    };
  }
  return wordedDate(text, lang);
}

/** Whether a text has the four digits that the shortest date has (1.2.24), or any of another script. Cheap. */
export function mayHoldDate(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= 4 || text.search(OTHER_DIGIT) >= 0;
}

/** Arabic-Indic, Persian, Devanagari, Bengali… digits as 0–9. */
function westernDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
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
