import { letters } from './letters';
import { LISTS, NEVER, NEVER_HOSTS, NOTICE, SECTIONS, SERVICES, SHOW_HOSTS, SHOWS } from './path-words';

/** What an address is made of, as far as it tells articles from lists. */
export interface Path {
  /** The front of a site, of a language or an edition. */
  isFront: boolean;
  /** A name that no article has, or a section's name and nothing more. */
  isNever: boolean;
  /** A list or a show by name, under which stories may stand. */
  isList: boolean;
  /** Something to look at, to hear or to play. */
  isShow: boolean;
  /** Something that sells, hires, asks or serves. */
  isService: boolean;
  /** Words of the longest slug. */
  words: number;
  /** A number of at least five digits, or a word of letters and digits mixed as ids are. */
  hasNumber: boolean;
  hasDate: boolean;
  /** One or two bare names without a number, a slug or a file's ending. */
  isShort: boolean;
  /** Tells nothing by itself: a number in the query, or the bare root with one. */
  isOpaque: boolean;
}

/** What stands behind a query's `?` of marketing alone. */
const TRACKING = /^(utm_|fbclid|gclid|cmp|ref|source|src|at_|from$|amp$)/i;
const SEARCHES = /^(s|q|query|keyword|keywords|search|search_query|term|cari|suche)$/i;
/** Front pages by name: a file of the server's, a language, an edition. */
const FRONT =
  /^(index|default|home|homepage|main|start|startseite|accueil|inicio|portada|beranda)(\.\w+)?$|^[a-z]{2}([-_][a-z]{2})?$/;
const PAGE_NUMBER = /^(p|page|pagina|seite|halaman|hal|pg)[-_]?\d*$/;

/** Reads an address; undefined where it is none or isn't of the web. */
export function readPath(url: string): Path | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (!/^(https?|file):$/.test(address.protocol)) return undefined;
  const segments = decoded(address.pathname).toLowerCase().split('/').filter(Boolean);
  const query = Array.from(address.searchParams).filter(([name, value]) => value && !TRACKING.test(name));
  const last = segments.at(-1) ?? '';
  const words = Math.max(0, ...segments.map(countWords));
  const path = segments.join('/');
  const hasNumber = /\d{5,}/.test(path) || segments.some(isId);
  const directories = segments.slice(0, -1).concat(plain(last));
  const isShow = SHOW_HOSTS.test(address.hostname) || directories.some((name) => SHOWS.test(name));
  const isService = directories.some((name) => SERVICES.test(name));
  const hasDate = /(^|\/)(19|20)\d\d[/-]?(\d{1,2}|[a-z]{3})([/-]?\d{1,2})?(\/|$|-)/.test(path);
  const numberInQuery = query.some(([name, value]) => /\d{2,}/.test(value) && !SEARCHES.test(name));
  const isArticleLike = words >= 4 || (hasNumber && !/^\d{0,8}$/.test(path.replace(/\//g, '')));
  const names = segments.filter((segment) => !PAGE_NUMBER.test(segment) && !/^\d{1,3}$/.test(segment));
  const isList = isShow || isService || directories.some((name) => LISTS.test(name));
  const isRoot = segments.length === 0 || (segments.length === 1 && FRONT.test(last));
  return {
    isFront: isRoot && !numberInQuery && !isSlugHost(address.hostname),
    isNever:
      NEVER_HOSTS.test(address.hostname) ||
      segments.some((segment, at) => isNeverName(plain(segment)) && !leadsToStory(segments.slice(at + 1))) ||
      (isList && segments.length < 3 && plain(last) === last && words < 3 && !hasNumber && !numberInQuery) ||
      (!isArticleLike && !numberInQuery && query.some(([name]) => SEARCHES.test(name))) ||
      (names.length > 0 && names.every((name) => SECTIONS.test(plain(name)) || FRONT.test(name))) ||
      (/^(.*\/)?(19|20)\d\d([/-]\d{1,2}){1,2}$/.test(path) && words < 3 && !numberInQuery) ||
      (PAGE_NUMBER.test(segments.at(-2) ?? '') && /^\d+$/.test(last) && words < 4),
    isList,
    isShow,
    isService,
    words,
    hasNumber,
    hasDate,
    isShort: words < 3 && !hasNumber && !/\d{4,}|\.(html?|php|aspx?|shtml|jsp)$/.test(path) && !query.length,
    isOpaque: numberInQuery && words < 4,
  };
}

/** The name of a list or a notice; a slug that begins like a notice's title is a story about one. */
function isNeverName(name: string): boolean {
  return NEVER.test(name) || (countWords(name) <= 3 && NOTICE.test(letters(name)));
}

/** A host whose first label is a headline, as long reads with a place of their own have: `the-sea-takes-it.paper.example`. */
const isSlugHost = (host: string) => countWords(host.split('.')[0] ?? '') >= 3 && host.split('.').length > 2;

/** Whether what follows a list's name is a story: further down, with a slug of words or a long number. */
function leadsToStory(rest: string[]): boolean {
  const last = rest.at(-1) ?? '';
  return rest.length >= 2 && (countWords(last) >= 4 || (/\d{6,}/.test(last) && !/^\d+$/.test(last)));
}

function countWords(segment: string): number {
  return segment.split(/[-_+ ]/).filter((word) => /[a-z\u0080-\uffff]{2}/.test(word)).length;
}

/** A name as ids are made: letters and digits by turns, of some length. */
function isId(segment: string): boolean {
  const end = segment.slice(segment.lastIndexOf('-') + 1);
  return end.length >= 7 && (end.match(/\d+/g)?.length ?? 0) >= 2 && /[a-z]/.test(end);
}

const plain = (segment: string) => segment.replace(/\.(html?|php|aspx?|shtml|jsp)$/, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray % is no fault of the reader's.
  }
}
