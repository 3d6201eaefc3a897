import { key } from '../dom/text';
import { hasCase } from './letters';
import { plain } from './text';

/** Marks that part a headline from the name of the site, with space around where they also occur within words. */
const SEPARATOR = /(?<!\s)\s+[|ㅣ\-–—:·•›»«/~<>]+\s+|(?:(?<!\s)\s+)?[|ㅣ｜：»«]\s*|(?<=[^\d\s]):\s+|--/g;
/** A date in digits, which some write behind their name. */
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
/** "Page 2", "Halaman all", "- Page 3 of 4": numbers of pages that sites put behind a headline. */
const PAGE_NUMBER =
  /(?:(?<!\s)\s+)?(?:[-–—|,:(]\s*)?\b(?:Halaman|Hal|Page|Seite|Página|Pagina|Strona|Laman)\s+(?:all|semua|\d{1,3}(?:\s*(?:\/|of|dari|von|de)\s*\d{1,3})?)\)?$/i;

/**
 * A headline without the name of the site, the section beside it, and the number of the page.
 * `siteNames` are all names of the site; what is cut must be one of them, or stand beside one.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(key).filter((name) => name.length > 1);
  let text = plain(title);
  // The site's name is at one end; behind it may be a section ("Headline | Section | Site"), cut with it.
  const parts = pieces(text);
  if (parts.length > 2 && DATE.test(parts.at(-1)?.text ?? '')) parts.pop();
  const last = parts.at(-1);
  if (last && parts.length > 1 && isSite(last.text, names)) {
    const firm = last.before.trim(); // "Headline | Section | Site": a repeated separator parts the section too
    let cut = parts.length - 1;
    const headline = (): number =>
      parts
        .slice(0, cut)
        .map((part) => part.text)
        .join(' ').length;
    while (
      cut > 1 &&
      /[|»•]/.test(firm) &&
      parts[cut - 1]?.before.trim() === firm &&
      (parts[cut - 1]?.text.length ?? 0) < 30 &&
      headline() > 30
    )
      cut--;
    text = text.slice(0, parts[cut]?.start).trim();
  } else {
    const first = parts[0];
    if (first && parts.length > 1 && isSite(first.text, names, 0))
      text = text.slice(parts[1]?.textStart).trim();
  }
  return text.replace(PAGE_NUMBER, '').trim() || plain(title);
}

/** A headline without the names of its authors behind a dash or bar. */
function withoutAuthor(title: string, authors: readonly string[]): string {
  const cut = /^(.+)\s[|\-–—·•]\s(?:by\s)?(.+)$/is.exec(title);
  return cut && authors.some((name) => key(name) === key(cut[2] ?? '')) ? (cut[1] ?? title) : title;
}

interface Piece {
  text: string;
  /** The separator before it. */
  before: string;
  /** Where the separator and the text begin. */
  start: number;
  textStart: number;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let textStart = 0;
  let before = '';
  for (const match of text.matchAll(SEPARATOR)) {
    found.push({ text: text.slice(textStart, match.index), before, start, textStart });
    start = match.index;
    before = match[0];
    textStart = match.index + match[0].length;
  }
  found.push({ text: text.slice(textStart), before, start, textStart });
  return found.filter((piece) => piece.text.trim());
}

/** A site's name, or that with a section ("Bola Liputan6.com", "Okezone Bola", "g9" for "g9 Tarumã"). */
export function isSite(text: string, names: readonly string[], furtherWords = 2): boolean {
  const own = withoutArticle(key(text));
  if (!own || own.length > 60) return false;
  const squeezed = own.replace(/ /g, '');
  return names.map(withoutArticle).some((name) => {
    const bare = name.replace(/ /g, '');
    if (squeezed === bare || squeezed === `www${bare}`) return true;
    const extra = own.split(' ').length - name.split(' ').length;
    return (
      extra > 0 &&
      extra <= furtherWords &&
      (name.length > 3 || (name.length === 3 && text.includes(name.toUpperCase()))) &&
      (own.startsWith(`${name} `) || own.endsWith(` ${name}`))
    );
  });
}

const withoutArticle = (name: string): string =>
  name.replace(/^(?:the|der|die|das|el|la|le|il) (?=[^\s\d])/, '');

export interface TitleSources {
  /** Text of the heading that is the headline, as the page shows it. */
  heading?: string;
  /** Open Graph's title, else Twitter's. */
  shared?: string;
  /** The headline in JSON-LD, else in microdata that aren't shown. */
  data?: string;
  /** The window's title. */
  window: string;
  /** Titles in other tags, in order of trust. */
  others: readonly string[];
  siteNames: readonly string[];
  /** Who the page's tags say wrote it: some put that behind the headline. */
  authors?: readonly string[];
}

/**
 * The headline. Mostly all sources agree. Where one holds another (a kicker before it, a section behind it), JSON-LD
 * says which is meant; without it two that agree do, and what a mark parts from the heading goes. Where heading and Open
 * Graph are worded differently, the wording its editors gave it for sharing counts, unless that is only the window's
 * title for search engines, or a teaser with other words altogether. A title that was cut ("Head…") gives way to the
 * whole one.
 */
export function chooseTitle(sources: TitleSources): string {
  const sites = sources.siteNames.map(key).filter((name) => name.length > 1);
  // Most sources give the same words.
  const cleaned = new Map<string, string>();
  const clean = (title = ''): string => {
    let bare = title && cleaned.get(title);
    if (bare === undefined) {
      bare = withoutAuthor(withoutSiteName(title, sources.siteNames), sources.authors ?? []);
      if (isSite(bare, sites)) bare = '';
      cleaned.set(title, bare);
    }
    return bare;
  };
  const [heading, shared, data, window] = [sources.heading, sources.shared, sources.data, sources.window].map(
    clean,
  ) as [string, string, string, string];
  const others = sources.others.map(clean).filter(Boolean);
  const chosen =
    weigh({ heading, shared, data, window, others }) ||
    others[0] ||
    window ||
    withoutSiteName(sources.window, []);
  const all = [data, shared, heading, window, ...others];
  return punctuated(wholeOf(chosen, all), all);
}

type Titles = Record<'heading' | 'shared' | 'data' | 'window', string> & { others: readonly string[] };

function weigh({ heading, shared, data, window, others }: Titles): string {
  const same = (a: string, b: string): boolean => Boolean(a) && key(a) === key(b);
  if (!heading) return data || shared;
  const undecided = !data;
  // A window's title that is the end of the heading leaves out a kicker.
  if (!shared) return undecided && holdsAtEnd(heading, window) ? window : heading;
  // "Kicker: Headline" everywhere but in the data, which know where the headline begins.
  if (same(heading, shared)) return data && key(heading).endsWith(` ${key(data)}`) ? data : heading;
  if (holds(heading, shared) && isShort(shared) && !isShort(heading)) return heading;
  if (holds(heading, shared))
    return same(data, heading) || (undecided && same(window, heading)) ? heading : shared;
  if (holds(shared, heading))
    return same(data, heading) ||
      isNoted(shared, heading) ||
      (undecided && (isTagged(shared, heading) || others.some((other) => same(other, heading))))
      ? heading
      : shared;
  if (same(data, window) && !same(data, heading)) return data;
  if (same(data, heading) && same(shared, window)) return heading;
  if (!same(data, shared) && inCommon(shared, heading) === 1 && shared.length < heading.length)
    return heading; // shortened
  return inCommon(heading, shared) >= REWORDED ? shared : heading;
}

/** Share of words two titles must have in common to be one headline in two wordings. */
const REWORDED = 0.2;

/** Share of the shorter title's words that the other has too, 0 to 1. */
function inCommon(a: string, b: string): number {
  const [first, second] = [a, b].map((title) => new Set(key(title).split(' '))) as [Set<string>, Set<string>];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.min(first.size, second.size);
}

/** A word or two, as names of sections are. */
const isShort = (title: string): boolean => hasCase(title) && key(title).split(' ').length < 3;

/** Shortest title that stands for itself within a longer one, in words. */
const WHOLE = 4;

function holdsAtEnd(whole: string, part: string): boolean {
  const words = key(part);
  return words.split(' ').length >= WHOLE && key(whole).endsWith(` ${words}`);
}

/** Whether what a title has besides the heading is parted from it as a name is, or in brackets: "Headline | The Blog", "Headline (Published 2018)". */
function isNoted(title: string, heading: string): boolean {
  const own = key(heading);
  const [, bare = ''] = /^(.*[^\s([])\s*[([][^()[\]]{1,60}[)\]]$/s.exec(title) ?? [];
  if (key(bare) === own) return true;
  return pieces(title).some(
    ({ start, before, text }) =>
      /[|ㅣ｜»]/.test(before) && text.length < LONGEST_NAME && key(title.slice(0, start)) === own,
  );
}

/** Longest name of a site or section behind a headline, in characters. */
const LONGEST_NAME = 40;

/** Whether what a title has besides the heading is a section or the words of a search: "Topic | Headline", "Headline - News". */
function isTagged(title: string, heading: string): boolean {
  const at = title.indexOf(heading);
  if (at < 0) return false;
  const behind = title.slice(at + heading.length);
  return (
    /[|ㅣ｜»]\s*$/.test(title.slice(0, at)) ||
    (/^\s*[|ㅣ｜»]|^\s+[-–—·•]\s/.test(behind) && behind.length < 30 && heading.length > 30)
  );
}

const holds = (whole: string, part: string): boolean => key(whole).includes(key(part));

/** The same words as another source writes them, where it has more marks: spans of a heading run together without. */
function punctuated(title: string, others: readonly string[]): string {
  const words = key(title);
  const marks = (text: string): number => text.match(/[:.!?–—|]/g)?.length ?? 0;
  const beginnings = others.flatMap((other) => [
    other,
    ...pieces(other).map(({ start }) => other.slice(0, start)),
  ]);
  return (
    beginnings.filter((other) => key(other) === words).find((other) => marks(other) > marks(title)) ?? title
  );
}

/**
 * The whole headline of which `title` is a piece that ends in an ellipsis; `title` itself where there is none. Where a mark
 * parts what follows from it, the headline ends so.
 */
function wholeOf(title: string, others: readonly string[]): string {
  if (!/(…|\.{3})$/.test(title)) return title;
  const beginning = key(title);
  const goesOn = (other: string): boolean =>
    key(other).length > beginning.length &&
    key(other).startsWith(beginning) &&
    !pieces(other).some(({ start }) => key(other.slice(0, start)) === beginning);
  return others.find(goesOn) ?? title;
}
