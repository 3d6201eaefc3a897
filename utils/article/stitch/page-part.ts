/**
 * What an address says of the page it shows: its number as the site counts in addresses (from 0, 1 or by paragraphs),
 * `all` for one that shows every page, `first` where it says nothing, `own` for the page that is open.
 */
export type PagePart = number | 'all' | 'first' | 'own';

/** One way to read an address: the article's own address, and the page. */
interface Reading {
  stem: string;
  part: PagePart;
  /** The number stands alone, as that of a story might too. */
  bare?: boolean;
  /** The form is unusual: the link's words have to say the same. */
  weak?: true;
}

/** Words for a page in addresses. */
const PAGE = 'page|pg|p|seite|halaman|hal|pagina|part|teil|bagian|strona|sida|side|sayfa|stranica|trang|no';
const KEYS = new RegExp(
  `^(?:${PAGE}|paged|page_?num|page_?no|page_?number|current_?page|start|offset|s|sp|i|pn|pagenumber|artpage|article_?page)$`,
  'i',
);
/** Names and values of what asks for all pages. */
const ALL_KEYS =
  /^(?:single|single_?page|one_?page|full_?page|full|show_?all|view_?all|show_?page|view|all|all_?pages|page_?wanted|show|display|mode|komplett)$/i;
const ALL_VALUES = /^(?:1|y|yes|true|all|full|single|single_?page|one_?page|complete|semua|alles|)$/i;
const ALL_SEGMENT =
  /^(?:all|full|full-?page|full-?view|one-?page|onepage|single|single-?page|all-?pages|view-?all|show-?all|semua|komplett|komplettansicht|gesamt|auf-einer-seite|integral|completo|completa)(?:\.html?)?$/i;
/** Ways of a site to know where a reader came from; they don't tell pages apart. */
const TRACKING = /^(?:utm_.+|fbclid|gclid|igshid|ref|source|from|xtor|cmpid|mc_[ce]id)$/i;
const NUMBER = /^\d{1,3}$/;
const LONE = new RegExp(`^(?:${PAGE})?[-_]?(\\d{1,3})(\\.\\w{2,5})?$`, 'i');
const TAIL = new RegExp(`^(.{2,}?)[-_.,](?:(${PAGE}|s)[-_]?)?(\\d{1,3})(\\.\\w{2,5})?$`, 'i');
const TAIL_ALL = /^(.{2,}?)[-_.,](?:all|full|single|komplett|onepage|single-?page)(\.\w{2,5})?$/i;
const INDEX = /^(?:index|default)\.\w{2,5}$/i;
/** An address that isn't a page of the text, whatever its number. */
const OTHER =
  /comment|komentar|kommentar|comentario|reply|respond|feed|logout|log-?in|sign-?(?:in|out|up)|share|print|subscri/i;
/** A parameter that does something, or chooses an answer, a mark or a form of the page: its number is no page's. */
const ACT =
  /^act|action|add|answer|ban|basket|block|buy|cancel|cart|choice|cmd|confirm|del|dislike|download|edit|fav|flag|follow|font|hapus|like|mark|^op|option|order|pilih|poll|quiz|rat(?:e|ing)|remove|report|save|score|send|size|sort|star(?!t)|submit|theme|toggle|vot(?:e|ing)/i;

/** What an address is to an article. */
export interface Relation {
  part: PagePart;
  /** Only the words of a link could tell: the form is unusual. */
  weak: boolean;
  /** Both addresses have a bare number in one place: pages of one article, or two articles of a series. */
  serial: boolean;
}

/** How `candidate` and `own`, the address of an article, belong together: the page that the candidate is, or nothing. */
export function pageOf(candidate: URL, own: URL): Relation | undefined {
  if (candidate.origin !== own.origin) return undefined;
  if (OTHER.test(added(candidate, own))) return undefined;
  const mine = readings(own);
  let weak: Relation | undefined;
  for (const one of readings(candidate)) {
    const match = mine.find(({ stem }) => stem === one.stem);
    if (!match || (one.part === 'first' && match.part === 'first')) continue;
    const relation = {
      part: one.part,
      weak: Boolean(one.weak ?? match.weak),
      serial: Boolean(one.bare && match.bare),
    };
    if (!relation.weak) return relation;
    weak ??= relation;
  }
  return weak;
}

/** Whether an address shows every page of its article, by its form. */
export function showsAll(own: URL): boolean {
  return readings(own).some(({ part, weak }) => part === 'all' && !weak);
}

/** The number that a parameter of an address gives its page. */
export function ownNumber(own: URL): number | undefined {
  const page = [...own.searchParams].find(([key, value]) => KEYS.test(key) && NUMBER.test(value));
  return page && Number(page[1]);
}

/** Whether two addresses are one but for the fragment, tracking and a slash at the end. */
export const isSameAddress = (a: URL, b: URL): boolean => plain(a) === plain(b);

/** What the candidate has that the article's address hasn't. */
function added(candidate: URL, own: URL): string {
  const [there, here] = [plain(candidate), plain(own)];
  let at = 0;
  while (at < there.length && there[at] === here[at]) at++;
  return there.slice(at);
}

/** Every way to read an address, the plainest first. */
function readings(url: URL): Reading[] {
  const found: Reading[] = [{ stem: plain(url), part: 'first' }];
  for (const [key, value] of url.searchParams) {
    if (TRACKING.test(key)) continue;
    const stem = plain(without(url, key));
    if (ALL_KEYS.test(key) && ALL_VALUES.test(value) && !(KEYS.test(key) && NUMBER.test(value)))
      found.push({ stem, part: 'all' });
    else if (KEYS.test(key) && NUMBER.test(value)) found.push({ stem, part: Number(value) });
    else if (KEYS.test(key) && ALL_VALUES.test(value) && value) found.push({ stem, part: 'all' });
    else if (ACT.test(key)) continue;
    else if (NUMBER.test(value)) found.push({ stem, part: Number(value), weak: true });
    else if (ALL_VALUES.test(value) || ALL_SEGMENT.test(key)) found.push({ stem, part: 'all', weak: true });
  }
  return found.concat(pathReadings(url));
}

function pathReadings(url: URL): Reading[] {
  const found: Reading[] = [];
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.length - 1;
  const put = (kept: string[], part: PagePart, { weak = false, bare = false } = {}) => {
    const stem = plain(withPath(url, kept));
    found.push(weak ? { stem, part, bare, weak } : { stem, part, bare });
  };
  parts.forEach((segment, at) => {
    const others = parts.filter((_, index) => index !== at);
    const weak = at < last;
    const lone = LONE.exec(segment);
    if (lone) {
      put(others, Number(lone[1]), { weak, bare: NUMBER.test(segment) });
      if (at > 0 && NUMBER.test(segment) && new RegExp(`^(?:${PAGE})$`, 'i').test(parts[at - 1] ?? ''))
        put(
          parts.filter((_, index) => index !== at && index !== at - 1),
          Number(segment),
          { weak },
        );
    }
    if (ALL_SEGMENT.test(segment) && at > 0) put(others, 'all', { weak });
  });
  const tail = TAIL.exec(parts[last] ?? '');
  if (tail)
    put([...parts.slice(0, last), (tail[1] ?? '') + (tail[4] ?? '')], Number(tail[3]), { bare: !tail[2] });
  const whole = TAIL_ALL.exec(parts[last] ?? '');
  if (whole) put([...parts.slice(0, last), (whole[1] ?? '') + (whole[2] ?? '')], 'all');
  return found;
}

function without(url: URL, key: string): URL {
  const copy = new URL(url);
  copy.searchParams.delete(key);
  return copy;
}

function withPath(url: URL, parts: string[]): URL {
  const copy = new URL(url);
  copy.pathname = `/${parts.join('/')}`;
  return copy;
}

/** An address in the form in which two are compared. */
function plain(url: URL): string {
  const parts = url.pathname.split('/').filter(Boolean);
  if (INDEX.test(parts.at(-1) ?? '')) parts.pop();
  const query = [...url.searchParams]
    .filter(([key]) => !TRACKING.test(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
  return `/${parts.join('/')}${query && `?${query}`}`;
}
