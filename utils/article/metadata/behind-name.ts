import { isWeekday, monthOf } from './calendar';
import { hasCase } from './letters';

/** A date in digits, or a clock time, with what follows. */
const DIGITS =
  /(?:^|[\s,(|–-])(?:(?:19|20)\d\d\s?[-/.年년]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d\b)|\d{1,2}:\d\d\b)/;
/** A year with what may stand before it in a date. */
const YEAR = /(?:19|20)\d\d(?!\d)/;
/** Marks and spaces at the end. */
const ENDS = /(?<![\s,;:(|·•–-])[\s,;:(|·•–-]+$/;
/** Words between a name and a date: "Ann Lee on July 10, 2026 at 9:15". */
const BEFORE_DATE =
  /\s(?:on|at|am|um|den|le|du|el|em|il|pada|op|den|kl|the|posted|published|updated|last|dated|date|veröffentlicht|aktualisiert|publié|publicado|pubblicato|terbit|tayang|diperbarui)[.:]?$/i;

/** A line without the date, or the time of day, behind the names in it; the line itself where it has none. */
export function withoutDateBehind(line: string, lang: string): string {
  if (!/\d/.test(line)) return line;
  const worded = YEAR.test(line) ? wordedAt(line, lang) : 0;
  const digits = DIGITS.exec(worded ? line.slice(0, worded) : line);
  const end = digits?.index || worded;
  return end ? bare(line.slice(0, end), lang) : line;
}

/** Where "July 10, 2026", "10 July 2026" begins in a line, at the first month with a number beside it; 0 for nowhere. */
function wordedAt(line: string, lang: string): number {
  const words = Array.from(line.matchAll(/[^\s,;()|]+/g));
  const isDay = (text = ''): boolean => /^\d{1,2}\D{0,3}$/.test(text);
  for (const [at, { 0: word, index }] of words.entries()) {
    if (at === 0 || /\d/.test(word) || !monthOf(word, words[at + 1]?.[0] ?? '', lang)) continue;
    // A number within a name isn't followed by a year.
    if (!YEAR.test(line.slice(index, index + word.length + 14))) continue;
    const before = words[at - 1];
    if (at > 1 && before && isDay(before[0])) return before.index;
    if (isDay(words[at + 1]?.[0])) return index;
  }
  return 0;
}

function bare(text: string, lang: string): string {
  let line = text.replace(ENDS, '');
  const last = /\s(\S+)$/.exec(line)?.[1] ?? '';
  if (hasCase(last) && isWeekday(last, lang)) line = line.slice(0, -last.length).replace(ENDS, '');
  for (let before = ''; before !== line; ) {
    before = line;
    line = line.replace(BEFORE_DATE, '').trimEnd();
  }
  return line;
}
