import { key } from '../dom/text';
import { type AroundTitle, NEAR_TEXT } from './around-title';
import { boxedAuthor } from './author-box';
import { isOfCard, isPropertyOf, ofStory } from './elsewhere';
import { isObject, type JsonLd, type JsonObject, list, resolve, typesOf } from './json-ld';
import { hasCapital, hasCase, isCapitalised } from './letters';
import { lineCredits } from './line-credits';
import { contents, type MetaTags } from './meta-tags';
import { type Credits, type NameReader, unique } from './names';
import type { Roles } from './roles';
import { settle } from './settle';
import { signatures } from './signature';
import { plain, plainMarkup } from './text';
import { isFullName, labelledCredits, markedCredits, readLines } from './visible-byline';

/** Titles of Korean pages. */
const HANGUL = /[가-힣]/;
/** Most names a byline shows: beyond it is a list of another kind. */
const MOST = 20;

const META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'citation_author',
  'byl',
  'authors',
  'content_author',
  'dtk:author',
  'cxenseparse:author',
  'cxenseparse:author_name',
  'shareaholic:article_author_name',
  'vr:author',
  'rbauthors',
  'twitter:data1',
];

export interface BylineSources {
  data: JsonLd;
  things: readonly JsonObject[];
  tags: MetaTags;
  page: Document;
  around: AroundTitle;
  /** Text of what the site rule points at. */
  ruled: string;
  roles: Roles;
  names: NameReader;
}

/**
 * Who wrote it, and who else is named. Each source names people, agencies, desks; the first that names people decides,
 * in the order: site rule, labelled line on the page, JSON-LD, meta tags, microdata, what is marked as author near the
 * headline, a bare line of names there. Tags that name nobody whom the page shows come behind what it marks. A list that
 * holds the same people and more is the whole one, unless two other sources agree on the shorter: then the rest are
 * editors. Without people an agency signs, then the desk that the page's data call the author, and without any desk the
 * organisation they call so.
 */
export function readByline(sources: BylineSources): { byline: string[]; desk: string[] } {
  const { page, around, roles, names } = sources;
  const ruled = sources.ruled ? readLines(sources.ruled, roles, names) : none;
  const labelled = labelledCredits(page, around, roles, names);
  const data = fromJsonLd(sources);
  const tagged = fromMeta(sources);
  // Where the page's own data agree on whole names, lines without any mark have nothing to add.
  const agreed = agree(data, tagged);
  const machine = [data, tagged, agreed ? none : fromMicrodata(sources)];
  const marked = markedCredits(around, roles, names);
  const line = agreed ? none : lineCredits(around, roles, names);
  const isShown = [labelled, marked, line].some(({ people }) => people.length);
  const hands = otherHands(around, roles, names);
  const editors = new Set(isShown ? [...labelled.desk, ...marked.desk, ...hands].map(key) : []);
  const writersOf = ({ people }: Credits): string[] =>
    withoutHandles(people.filter((name) => !editors.has(key(name))));
  const named = [marked, line].some(({ people }) => people.some(isFullName));
  const [accounts, others] = parted(
    machine,
    ({ people }) => named && people.length > 0 && people.every(isAccount),
  );
  const ranked = areStrangers({ around, data }, tagged, marked)
    ? [data, marked, ...machine, line]
    : [...others, marked, line, ...accounts];
  const writers = [ruled.people, labelled.people, ...ranked.map(writersOf)];
  const settled = ruled.people.length ? ruled.people : settle(writers.filter((list) => list.length));
  const people = settled.length || !HANGUL.test(page.title) ? settled : signatures(page, around.headline);
  const all = [ruled, labelled, ...machine, marked, line, editorsInJsonLd(sources)];
  const agencies = people.length
    ? agenciesBeside(people, machine) // with people only where the page's own data name both as authors
    : (all.find((credits) => credits.agencies.length)?.agencies ?? []);
  const signed = unique([...people, ...agencies]);
  const desks = unique(all.flatMap(({ desk }) => desk));
  const publisher = machine.find((credits) => credits.publisher.length)?.publisher ?? [];
  // A desk that the page's own data call the author signs where nobody else does.
  const desksSigning = [data, tagged]
    .map(({ desk }) => desk.filter((name) => !hasCase(name) || (hasCapital(name) && !/^admin/i.test(name))))
    .find((desk) => desk.length);
  const boxed =
    signed.length || desks.length || publisher.length ? [] : boxedAuthor(page, around.headline, names);
  const byline = (
    boxed.length
      ? boxed
      : signed.length
        ? signed
        : desks.length
          ? (desksSigning ?? [])
          : publisher.slice(0, 1)
  ).slice(0, MOST);
  const inByline = new Set(byline.map(key));
  const desk = desks.filter((name) => !inByline.has(key(name)));
  return { byline, desk: desk.slice(0, MOST) };
}

/** Who near the headline is said to have given something else than the words: pictures, a translation. */
function otherHands({ after }: AroundTitle, roles: Roles, names: NameReader): string[] {
  return after.slice(0, NEAREST).flatMap(({ lines }) =>
    lines.length > NEAR_TEXT
      ? []
      : lines.split(/[\n;|]/).flatMap((line) => {
          const hand = roles.otherHand(line.trim());
          return hand ? names.read(hand.names).people : [];
        }),
  );
}

/** What an account is called: one word in small letters. */
const isAccount = (name: string): boolean => /^[a-z\d._-]+$/.test(name);

function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

/** Whether two sources name the same people, by whole names and not by accounts. */
function agree(one: Credits, other: Credits): boolean {
  const there = new Set(other.people.map(key));
  return (
    one.people.length > 0 &&
    one.people.length === other.people.length &&
    one.people.every((name) => there.has(key(name)) && (/\s/.test(name) || !hasCase(name)))
  );
}

/** Whether the tags name people of whom the page shows nothing near its headline, and others there in full: accounts, translators. */
function areStrangers(
  { around, data }: { around: AroundTitle; data: Credits },
  tagged: Credits,
  marked: Credits,
): boolean {
  if (data.people.length || !tagged.people.length || !marked.people.length) return false;
  const shown = key(
    around.after
      .slice(0, NEAREST)
      .map(({ lines }) => lines)
      .join(' '),
  );
  return marked.people.every(isFullName) && !tagged.people.some((name) => shown.includes(key(name)));
}

/** How many elements below the headline may hold its byline. */
const NEAREST = 40;

const none: Credits = { people: [], agencies: [], desk: [], publisher: [] };

function agenciesBeside(people: readonly string[], machine: readonly Credits[]): string[] {
  const first = machine.find((credits) => credits.people.length);
  return first && people.some((name) => first.people.includes(name)) ? first.agencies : [];
}

/** "budi.s" and "redaksi01" are accounts, dropped where a name with a space stands beside them. */
function withoutHandles(people: string[]): string[] {
  const named = people.some((name) => /[^\s\d]\s[^\s\d]/.test(name));
  return named ? people.filter((name) => !/^[a-z0-9._]+$/.test(name) || isCapitalised(name)) : people;
}

function fromJsonLd({ data, things, roles, names }: BylineSources): Credits {
  for (const thing of things) {
    const authors = ['author', 'creator']
      .flatMap((name) => list(thing, name))
      .map((value) => resolve(value, data));
    const credits = authors.map((author) => {
      const said = nameOf(author);
      const text = isInverted(said, names) ? inOrder(said) : said;
      const read = names.read(roles.withoutBy(text, true) ?? text);
      const organisation = isObject(author) && typesOf(author).some((type) => /Organization$/.test(type));
      return organisation ? { ...read, people: [], agencies: [...read.agencies, ...read.people] } : read;
    });
    const merged = merge(credits);
    if (merged.people.length || merged.agencies.length || merged.desk.length || merged.publisher.length)
      return merged;
  }
  return none;
}

function editorsInJsonLd({ data, things, names }: BylineSources): Credits {
  const editors = things
    .flatMap((thing) => list(thing, 'editor'))
    .map((value) => names.read(nameOf(resolve(value, data))));
  return { ...none, desk: editors.flatMap(({ people, desk }) => [...people, ...desk]) };
}

function nameOf(author: unknown): string {
  if (!isObject(author)) return plainMarkup(author, 600);
  const name = list(author, 'name')
    .map((value) => plainMarkup(value, 300))
    .filter(Boolean)
    .join(', ');
  if (name) return name;
  return ['givenName', 'familyName']
    .map((part) => plainMarkup(list(author, part)[0], 100))
    .join(' ')
    .trim();
}

/** Tags in which libraries put the surname first. */
const CATALOGUED = /^(?:citation|dc|dcterms)[._]/;

/** "Roe, Jane": two single words are one person's name where people have two. */
const isInverted = (text: string, names: NameReader): boolean =>
  !names.mononyms &&
  /^[A-ZÀ-Þ][a-zß-ÿ'’-]+, [A-ZÀ-Þ][a-zß-ÿ'’-]+$/.test(text) &&
  names.read(text).people.length === 2;

/** "Roe, Jane" as "Jane Roe"; what may be two names stays. */
function inOrder(text: string): string {
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  return last && (!/\s/.test(last.trim()) || !/\s/.test(first.trim())) ? `${first} ${last}` : text;
}

function fromMeta({ tags, roles, names }: BylineSources): Credits {
  const found = META.filter((name) => tags.has(name)).map((name) =>
    merge(
      contents(tags, name).map((content) => {
        const text = plain(content, 600);
        return readLines(
          CATALOGUED.test(name) || isInverted(text, names) ? inOrder(text) : text,
          roles,
          names,
          { bare: true },
        );
      }),
    ),
  );
  // The fullest of those that name people; a shorter list is often the first author alone.
  const people = found.filter((credits) => credits.people.length);
  return people.length ? (people[0] as Credits) : merge(found);
}

/** Where an author is somebody else's: of a comment, a picture, a box. */
const NOT_ITS_OWN =
  '[itemprop~="comment" i], [itemprop~="review" i], [class*="comment" i], aside, footer, figure, figcaption';

function fromMicrodata({ page, around, roles, names }: BylineSources): Credits {
  const all = [...page.querySelectorAll('[itemprop~="author" i], [property~="schema:author"]')].slice(0, 20);
  const own = all.filter(
    (element) =>
      isPropertyOf(element, around.headline) ||
      !(element.closest(NOT_ITS_OWN) || isOfCard(element, around.headline)),
  );
  const found = ofStory(own, around.headline).map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    const text = name.getAttribute('content') ?? name.textContent ?? '';
    return text.length > 200 ? none : readLines(plain(text, 300), roles, names, { bare: true });
  });
  return merge(found);
}

function merge(credits: readonly Credits[]): Credits {
  return {
    people: unique(credits.flatMap(({ people }) => people)),
    agencies: unique(credits.flatMap(({ agencies }) => agencies)),
    desk: unique(credits.flatMap(({ desk }) => desk)),
    publisher: unique(credits.flatMap(({ publisher }) => publisher)),
  };
}
