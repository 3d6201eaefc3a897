import type { Lexicon } from '../../rules/types';
import { key } from '../dom/text';
import { NAME_LENGTH, plain } from './text';

/** What a byline says, sorted. */
export interface Credits {
  people: string[];
  /** Wire services and other organisations named as author. */
  agencies: string[];
  desk: string[];
  /** The site or its publisher, named as if it were an author. */
  publisher: string[];
}

/** News agencies by the names they sign with. */
const AGENCY =
  /^(?:(?:the )?associated press|ap|a\.p\.|afp|agence france-presse|dpa|reuters|bloomberg|ansa|efe|europa press|pap|čtk|ntb|tt|ritzau|anp|belga|apa|sid|epd|kna|afx|xinhua|antara|bernama|lusa|pti|ani|ians|tass|ria novosti|interfax|kyodo(?: news)?|jiji(?: press)?|yonhap|aa|dha|iha|cnn wire|upi|pa(?: media)?|press association|canadian press|the canadian press|aap|cna|vna|ttxvn|رويترز|共同通信(?:社)?|時事通信(?:社)?|新华社|中央社|연합뉴스|тасс|риа новости|интерфакс|укрінформ)(?=$|[\s,/-]\p{Lu})/iu;
/** Words of a job, never of a name. */
const JOB =
  /(?:^|[\s(,-])(?:staff|reporter|reporters|correspondent|journalist|journalists|jurnalis|wartawan|contributor|contributors|kontributor|columnist|editor|editors|editor-in-chief|writer|producer|fellow|freelancer|redakteur(?:in)?|redaktion|korrespondent(?:in)?|autor(?:in)?|volontär(?:in)?|journaliste|rédaction|redacción|redactora?|periodista|corresponsal|giornalista|inviato|redactie|verslaggever|bureau|politics|business|sports|chief|magang|reporterin|professor|director|penulis|pewarta|chefredakteur(?:in)?|dziennikarz|muhabir|special to .+|for the .+|medewerker|journaliste|gastautor(?:in)?)(?=$|[\s),.:;-])/iu;
const CONTACT = /\S+@\S+|(?:https?:)?\/\/\S+|\bwww\.\S+|(?<=^|\s)@\w+/giu;
/** "Jum'at, 3 Mei 2024 10:15 WIB" beside a name. */
const DATE_PHRASE =
  /(?<![\p{L}\d])(?:[\p{L}'’]{3,12},?\s+)?\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+(?:19|20)\d\d\b[^\n]*/gu;
/** Titles that follow a name behind a comma: part of it, no name of their own. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?a|mba|esq|dds|rn|s\.?h|m\.?h|s\.?pd|m\.?pd|s\.?sos|s\.?e|m\.?m|s\.?kom|m\.?si|s\.?ip|m\.?ikom|s\.?i\.?kom|s\.?t|m\.?sc|b\.?sc|dipl\..*)\.?$/iu;

/** Splits and cleans names, in the language and for the site of one page. */
export interface NameReader {
  read(text: string): Credits;
}

/** `siteNames` are what the site and its publisher call themselves: they aren't people. */
export function nameReader(lexicon: Lexicon, lang: string, siteNames: readonly string[]): NameReader {
  const primary = lang.split('-')[0] ?? '';
  const desks = new Set(
    lexicon
      .filter((entry) => entry.lang === primary || entry.lang === 'en')
      .flatMap((entry) => entry.desk.map(key)),
  );
  const sites = new Set(siteNames.map((name) => key(name).replace(/ /g, '')));
  let calendar: Set<string> | undefined; // made when first needed: Intl takes its time
  const isCalendarWord = (name: string): boolean => {
    calendar ??= new Set([primary, 'en'].flatMap(calendarWords).map(key));
    return calendar.has(key(name));
  };
  const conjunctions = [...new Set([primary, 'en'])].flatMap(conjunctionOf);
  const named = siteNames.filter((name) => /\p{Lu}|\s/u.test(name)).map(key);
  // "Kompas TV" beside "Kompas", "exampleBUSINESS" of "example": accounts of the site.
  const isSite = (name: string): boolean => {
    const own = key(name);
    if (sites.has(own.replace(/ /g, ''))) return true;
    if (!own.includes(' ')) return [...sites].some((site) => site.length > 4 && own.startsWith(site));
    return named.some((site) => own.startsWith(`${site} `));
  };
  const isDesk = (name: string): boolean => {
    const own = key(name);
    if (desks.has(own)) return true;
    return (
      (/(?:^|\s)(?:redaksi|redaktion|rédaction|redacción|redazione|redação|redactie|redaksjonen|redaktionen|redakcja|редакция|newsroom|newsdesk|news desk|web desk|desk|editorial board|press release|tim)(?=$|\s)/u.test(
        own,
      ) &&
        !/^(?:tim|desk) \p{L}+$/u.test(own)) ||
      /(?:編集部|编辑部|編輯部|取材班|뉴스팀|편집국)$/u.test(own) ||
      /^(?:tim|team) (?:redaksi|liputan|\p{L}+(?:com|news))/u.test(own)
    );
  };
  return {
    read(text) {
      const credits: Credits = { people: [], agencies: [], desk: [], publisher: [] };
      for (const part of splitNames(text.slice(0, 1000), conjunctions)) {
        const name = cleanName(part);
        if (!name) continue;
        if (/[<>{}]|:\/\//.test(name)) continue; // markup or an address, whoever it claims to be
        if (isSite(name)) credits.publisher.push(name);
        else if (AGENCY.test(name)) credits.agencies.push(name);
        else if (isDesk(name)) credits.desk.push(name);
        // Behind the publisher stands its address: "Example Press, Springfield, Germany".
        else if (
          isPerson(name) &&
          !(credits.publisher.length && !credits.people.length && !/[\s\p{Lo}]/u.test(name))
        ) {
          credits.people.push(name);
        }
      }
      return {
        people: unique(credits.people),
        agencies: unique(credits.agencies),
        desk: unique(credits.desk),
        publisher: unique(credits.publisher),
      };
    },
  };

  function isPerson(name: string): boolean {
    if (!/\p{L}/u.test(name) || /[\p{Nd}<>{}[\]=_:?!]|\p{L}\.(?:com?|net|org|id|de|tv|news)\b/iu.test(name))
      return false;
    if (name.length > 70 || name.split(' ').length > 7) return false;
    if (JOB.test(name) || (!/\s/.test(name) && isCalendarWord(name))) return false;
    return !sites.has(key(name.replace(/\s*(?:reporter|jurnalis|news)$/iu, '')).replace(/ /g, ''));
  }
}

/** Names in the order they stand, each once whatever its case. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(key(name))) seen.set(key(name), name);
  return [...seen.values()];
}

const ENGLISH_CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  );

/** Names of days and months in a language, which stand beside names of people. */
function calendarWords(lang: string): string[] {
  if (lang === 'en' || !lang) return ENGLISH_CALENDAR;
  try {
    const format = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', timeZone: 'UTC' });
    // Twelve months from the first of each; their first days fall on every day of the week.
    const parts = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2024, month, 1)));
    return parts.flat().flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
  } catch {
    return []; // No such language here.
  }
}

/** " and " in the languages of the lexicon; Intl knows them as well, but takes its time for each. */
const AND: Record<string, string> = {
  cs: 'a',
  da: 'og',
  de: 'und',
  en: 'and',
  es: 'y',
  fr: 'et',
  hi: 'और',
  id: 'dan',
  it: 'e',
  ko: '및',
  ms: 'dan',
  nl: 'en',
  no: 'og',
  pl: 'i',
  pt: 'e',
  ru: 'и',
  sv: 'och',
  sw: 'na',
  tr: 've',
  uk: 'і',
  vi: 'và',
};

/** " and " in a language, from Intl's list of two where the table has none. */
function conjunctionOf(lang: string): string[] {
  const known = AND[lang || 'en'];
  if (known) return [known];
  try {
    const literal = new Intl.ListFormat(lang, { type: 'conjunction' })
      .formatToParts(['a', 'b'])
      .find((part) => part.type === 'literal')?.value;
    return literal && /^\s\S+\s$/u.test(literal) ? [literal.trim()] : [];
  } catch {
    return []; // No such language here; commas and signs still part the names.
  }
}

function splitNames(text: string, conjunctions: readonly string[]): string[] {
  const rows = text
    .replace(CONTACT, '\n')
    .replace(DATE_PHRASE, '\n')
    .split(/\s*(?:[\n|;•·●／、，،]|\s\/\s|\s&\s|\s\+\s|\s&amp;\s)\s*/u)
    .flatMap(splitCommas)
    .flatMap(splitDash);
  return rows.flatMap((row) => splitConjunction(row, conjunctions));
}

/** Commas part names, but not a name from its suffix ("King, Jr"), nor a surname put first ("Ruiz-Sanz, Ana María"). */
function splitCommas(row: string): string[] {
  const parts: string[] = [];
  for (const part of row.split(/,+/).map((piece) => piece.trim())) {
    if (!part) continue;
    if (parts.length && SUFFIX.test(part)) parts[parts.length - 1] += `, ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** Behind a dash stands where somebody works or is: one word is a place, a whole name may be another person. */
function splitDash(row: string): string[] {
  const parts = row.split(/\s+[-–—]\s+/u).filter((part) => part.trim());
  return parts.filter((part, i) => i === 0 || /\s/.test(part.trim()) || parts.length === 1);
}

/** "A and B" are two where what follows is a whole name; "Ortega y Gasset" and "Costa e Silva" are one. */
function splitConjunction(row: string, conjunctions: readonly string[]): string[] {
  for (const word of conjunctions) {
    const parts = row.split(new RegExp(`(?:^|\\s+)${word}\\s+`, 'iu')).filter(Boolean);
    if (parts.length < 2 && parts[0] === row) continue;
    const words = parts.map((part) => part.trim().split(/\s+/).length);
    const whole = words.every((count, i) => i === 0 || count > 1) || words.every((count) => count === 1);
    if (whole) return parts.flatMap((part) => splitConjunction(part, conjunctions));
  }
  return [row];
}

function cleanName(text: string): string {
  return plain(text, NAME_LENGTH)
    .replace(/\s*[([（【].*$/u, '')
    .replace(/\s*(?:기자|記者|记者|특파원)$/u, '')
    .replace(/^(?:dr|prof)\.?:\s*/iu, '')
    .replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
}
