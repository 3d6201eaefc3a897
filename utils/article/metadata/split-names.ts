import { withoutDateBehind } from './behind-name';
import { isWeekday } from './calendar';
import { splitConjunction } from './conjunctions';
import { NAME_LENGTH, plain } from './text';

/** Titles that follow a name behind a comma: part of it, no name of their own. */
const SUFFIXES = new Set(
  `jr sr ii iii iv phd md ma mba esq dds rn sh mh spd mpd ssos se mm skom msi sip mikom sikom st msc bsc`.split(
    ' ',
  ),
);
/** Addresses and accounts beside a name. */
const CONTACT = /(?<!\S)\S+@\S+|(?:https?:)?\/\/\S+|\bwww\.\S+|(?<=^|\s)@\w+/gi;
/** "Jum'at, 3 Mei 2024 10:15 WIB" beside a name; the word before the day only where it is one of the week: no name of a day is longer. */
const DATE_PHRASE = /(^|[\s,(|–-])(?:([^\s\d,|]{1,30}),?\s+)?\d{1,2}\.?\s+[^\s\d]+\s+(?:19|20)\d\d\b[^\n]*/g;
/** What parts names or comes with them. Without any of it a text is one name, or two with a word between. */
const MARKS = /[\n|;,•·●／、，،&+@/\d()（[【:–—-]|www\./;
/** "Jane Roe (with John Doe)": who helped is named too. */
const WITH = /[([]\s*(?:with|avec|mit|con|com|met|dengan|bersama)\s+([^\s)\]][^)\]]{0,300})[)\]]/gi;
/** "Jane (J.R.) Roe": another name within one. */
const NICKNAMED = /^\s*[^\s(]+\s\([^\s)\d]+(?:\s[^\s)\d]+)?\)\s[^\s(]+\s*$/;
/** What correspondents are called behind their name, in words that may be written large. */
const SENT = /\s(?:envoyée?s? spécia(?:le?s?|ux)|enviad[oa]s? especia(?:l|les)|inviat[oaie] speciale?)$/i;

/** The pieces of a text that may each be a name, cleaned of what stands around names. */
export function splitNames(text: string, lang: string, conjunctions: readonly string[]): string[] {
  const rows = MARKS.test(text)
    ? withoutDate(withoutBrackets(text).replace(WITH, '\n$1').replace(CONTACT, '\n'), lang)
        .split(/(?:(?<!\s)\s+)?(?:[\n|;•·●／、，،]|\s\/\s|\s&\s(?=\S\S)|\s\+\s|\s&amp;\s)\s*/)
        .flatMap(splitCommas)
        .flatMap(splitDash)
    : [text];
  return rows
    .filter((row) => !/[:：]\s*$/.test(row)) // a label
    .flatMap((row) => splitConjunction(row, conjunctions))
    .map((row) => withoutWeekday(cleanName(row), lang))
    .filter(Boolean);
}

/** "[Name, Paper]": brackets around the whole. */
function withoutBrackets(text: string): string {
  const inside = /^\s*[[【]([^[\]【】]+)[\]】]\s*$/.exec(text)?.[1];
  return inside && !inside.includes('=') ? inside : text;
}

function withoutDate(whole: string, lang: string): string {
  const text = whole
    .split('\n')
    .map((line) => withoutDateBehind(line, lang))
    .join('\n');
  if (!/\b(?:19|20)\d\d\b/.test(text)) return text;
  return text.replace(DATE_PHRASE, (_phrase, before: string, word = '') =>
    word && !isWeekday(word, lang) ? `${before}${word}\n` : '\n',
  );
}

/** "Jane Roe Tuesday", of which a comma has parted the day and the year. */
function withoutWeekday(name: string, lang: string): string {
  const words = name.split(' ');
  return words.length > 2 && isWeekday(words.at(-1) ?? '', lang) ? words.slice(0, -1).join(' ') : name;
}

/** Commas part names, but not a name from its suffix ("King, Jr"). */
function splitCommas(row: string): string[] {
  const parts: string[] = [];
  for (const part of row.split(',').map((piece) => piece.trim())) {
    if (!part) continue;
    if (parts.length && isSuffix(part)) parts[parts.length - 1] += `, ${part}`;
    else parts.push(part);
  }
  return parts;
}

const isSuffix = (part: string): boolean =>
  part.length < 12 && (SUFFIXES.has(part.toLowerCase().replace(/[.\s]/g, '')) || /^dipl\./i.test(part));

/** Behind a dash stands where somebody works or is: one word is a place, a whole name may be another person. */
function splitDash(row: string): string[] {
  const parts = row.split(/(?<!\s)\s+[-–—]\s+/).filter((part) => part.trim());
  return parts.filter((part, i) => i === 0 || /\s/.test(part.trim()) || parts.length === 1);
}

function cleanName(text: string): string {
  const line = plain(text, NAME_LENGTH)
    .replace(NICKNAMED.test(text) ? '' : /(?:(?<!\s)\s+)?[([（【].*$/s, '')
    .replace(SENT, '')
    .replace(/^(\S+\s[^.]*[^\s.]{3})\.\s.*$/, '$1') // "Author: Jane Roe. Jane Roe"
    .replace(/^(?:more (?:from|by)|mehr von|plus de|más de)\s(?=\S)/i, '')
    .replace(/\s*(?:기자|記者|记者|특파원)$/, '')
    .replace(/^(?:dr|prof)\.?:\s*/i, '')
    .replace(/^(\S+\s\S.*?)\s(?:aus|from|in|à)\s.*$/s, '$1') // "Jane Roe in Springfield"
    .replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/g, '');
  const handle = /^(.+)\s(\S+)$/.exec(line);
  if (handle?.[1] && handle[2] === handle[1].toLowerCase().replace(/\s/g, '')) return handle[1];
  // A full stop behind a word, not behind an initial.
  return /[^\s.]{3}\.$/.test(line) ? line.slice(0, -1).trim() : line.trim();
}
