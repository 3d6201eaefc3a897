import { type AroundTitle, NEAR_TEXT, type Near } from './around-title';
import { isOfCard, standsElsewhere } from './elsewhere';
import { hasCase } from './letters';
import { type Credits, type NameReader, PARTICLES, unique } from './names';
import type { Roles } from './roles';
import { linesOf, plain } from './text';

const MARKED =
  /author|byline|autor(?!i[sz])|auteur|penulis|reporter|writer|journalis|jurnalis|wartawan|pewarta|redaksi|signature|kontributor|contributor|credit-title/i;
const EDITOR = /(?:^|[\s_-])(?:editor|redaktur|penyunting)(?:$|[\s_-])/i;
/** What a text was written with is no one who edits: "elementor-widget-text-editor". */
const TOOL =
  /(?:block|code|content|html|rich|text|visual|wysiwyg)[\s_-]?editor|editor[\s_-]?(?:block|content|text)/gi;
/** Authors of something else, and what stands around authors. */
const NOT_BYLINE =
  /photo|image|picture|avatar|caption|comment|bio(?:graphy)?(?:$|[\s_-])|about|box|follow|social|share|foto|thumb|related|quote|date|time/i;
/**
 * Who stands in lines anywhere in the article behind a word for their role ("Penulis:", "Rep:"), which tells writers from
 * editors for sure: many papers sign at the end.
 */
export function labelledCredits(
  page: Document,
  { headline }: AroundTitle,
  roles: Roles,
  names: NameReader,
): Credits {
  const credits = empty();
  if (!page.body) return credits;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let node = walker.nextNode(); node && seen.size < 30; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (raw.length < 2 || raw.length > NEAR_TEXT * 2) continue; // scripts are never trimmed
    const text = raw.trim();
    if (text.length < 2 || text.length > NEAR_TEXT || !roles.mayLabel(text)) continue;
    const block = blockOf(node);
    if (!block || seen.has(block)) continue;
    const lines = linesOf(block, NEAR_TEXT + 1);
    if (lines.length > NEAR_TEXT || !lines.split('\n').some((line) => roles.isLabelled(line))) continue;
    seen.add(block);
    if (block.closest('figure, figcaption, blockquote') || standsElsewhere(block, headline)) continue;
    add(credits, readLines(lines, roles, names, { needLabel: true }));
  }
  return {
    people: unique(credits.people),
    agencies: unique(credits.agencies),
    desk: unique(credits.desk),
    publisher: [],
  };
}

/** Who stands in elements near the headline that are marked as an author's, by class, id, rel, itemprop or address. */
export function markedCredits(
  { headline, before, after }: AroundTitle,
  roles: Roles,
  names: NameReader,
): Credits {
  const credits = empty();
  let first: Element | undefined;
  const within = headline?.closest('article') ? headline : undefined;
  const taken: Element[] = [];
  const labels = new Set<string>(); // "Follow", "Updated": a word in a line of its own
  const marked = [...after, ...before].filter((near) => isMarked(near));
  for (const near of marked) {
    const { element } = near;
    const editor = isEditor(near.marks);
    if (taken.some((other) => other.contains(element)) || element.closest('figure, figcaption, blockquote'))
      continue;
    if (isMenu(element, before.includes(near))) continue;
    const card = within && element.closest('article');
    if ((card && !card.contains(within)) || (headline && isOfCard(element, headline))) continue; // of another story
    const text = near.lines;
    if (!text || text.length > NEAR_TEXT) continue;
    // Beside names a block of several lines holds labels and tools: what is marked within it says it better.
    if (!editor && text.includes('\n') && isNamedWithin(element, marked, roles, names)) continue;
    // A second byline away from the first is somebody else's: a teaser, a box about the author.
    if (first && !editor && !first.parentElement?.parentElement?.contains(element)) continue;
    const found = isSentence(text) ? empty() : readLines(text, roles, names);
    for (const line of text.split('\n'))
      if (line !== text && !/\s/.test(line) && hasCase(line)) labels.add(line);
    if (!found.people.length) found.people.push(...nameBeforeJob(element, text, roles, names));
    found.people = found.people.map((name) => withoutLabelBehind(name, element));
    if (editor) {
      credits.desk.push(...found.people, ...found.desk);
      continue;
    }
    if (!found.people.length && !found.agencies.length && !found.desk.length) continue;
    taken.push(element);
    first ??= found.people.length ? element : undefined;
    add(credits, found);
  }
  const people = unique(credits.people);
  const named = people.some(isFullName);
  return {
    people: named ? people.filter((name) => !labels.has(name)) : people,
    agencies: unique(credits.agencies),
    desk: unique(credits.desk),
    publisher: [],
  };
}

/** So many words with a full stop behind tell of somebody. */
const TOLD = 8;
const isSentence = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length >= TOLD;

/** A byline has at most so many links in a list. */
const MENU = 8;

const isEditor = (marks: string): boolean => EDITOR.test(marks.replace(TOOL, ''));

/** Names without what says both, "author-date": a line with the author and the date of the story. */
function withoutAuthorDates(marks: string): string {
  return marks.replace(/\S+/g, (names) => {
    const lower = names.toLowerCase();
    const [author, date] = [lower.indexOf('author'), lower.indexOf('date')];
    if (author < 0 || date < 0) return names;
    if (lower.lastIndexOf('date') > author && author < date) return names.slice(0, author);
    const last = lower.lastIndexOf('author');
    return last > date ? names.slice(0, date) + names.slice(last + 'author'.length) : names;
  });
}

/** Whether an element is one of many links in a list, as in a menu; above the headline of several. */
function isMenu(element: Element, isAbove: boolean): boolean {
  const links = element.closest('li')?.parentElement?.querySelectorAll('a[href]').length ?? 0;
  return links > (isAbove ? 2 : MENU);
}

/** Whether an element's names or its address say that it holds an author or editor. */
function isMarked({ element, marks: own }: Near): boolean {
  const marks = `${own}${profileOf(element)}`;
  return (
    marks !== '' && (isEditor(marks) || MARKED.test(marks)) && !NOT_BYLINE.test(withoutAuthorDates(marks))
  );
}

/** Whether a marked element within `outer` names a person in full in a line of its own. */
function isNamedWithin(outer: Element, marked: readonly Near[], roles: Roles, names: NameReader): boolean {
  return marked.some(
    ({ element, lines }) =>
      element !== outer &&
      outer.contains(element) &&
      !lines.includes('\n') &&
      readLines(lines, roles, names).people.some(isFullName),
  );
}

/** "Jane Roe Deputy Features Head": the name that is emphasised or linked at the beginning of a line with a job behind it. */
function nameBeforeJob(element: Element, text: string, roles: Roles, names: NameReader): string[] {
  const first = plain(element.querySelector('a, b, em, span, strong')?.textContent ?? '', NEAR_TEXT);
  if (!first || text.includes('\n') || !(roles.withoutBy(text) ?? text).startsWith(first)) return [];
  return names.read(first).people.filter(isFullName);
}

/** "Jane Roe News", where a link or span of its own says each: the name alone. */
function withoutLabelBehind(name: string, element: Element): string {
  if (name.split(' ').length < 3) return name;
  const parts = Array.from(element.querySelectorAll('a, b, em, span, strong'), (part) =>
    plain(part.textContent ?? '', NEAR_TEXT),
  );
  const first = parts.find((part) => part !== name && name.startsWith(`${part} `) && isFullName(part));
  return first && parts.includes(name.slice(first.length + 1)) ? first : name;
}

/** A name as written in a byline: up to six words with capitals and particles between, or a script without them. */
export function isFullName(name: string): boolean {
  if (name.toLowerCase() === name.toUpperCase()) return name.length >= 2 && name.length <= 40;
  const words = name.split(/\s+/);
  const isCapital = (word = ''): boolean => /[^\s\d]/.test(word) && word[0] !== word[0]?.toLowerCase();
  return (
    words.length > 1 &&
    words.length < 7 &&
    isCapital(words[0]) &&
    isCapital(words.at(-1)) &&
    words.every((word) => isCapital(word) || PARTICLES.has(word))
  );
}

/**
 * Reads a byline of one or more lines; with `needLabel` only what a role stands before, with `bare` as a field that
 * should hold nothing but names.
 */
export function readLines(
  text: string,
  roles: Roles,
  names: NameReader,
  { needLabel = false, bare = false } = {},
): Credits {
  const credits = empty();
  for (const { role, text: part } of roles.split(text)) {
    if (role === 'other' || (needLabel && !role)) continue;
    // Behind a label a name may stand on the next line; further lines say something else.
    const lines = part.split('\n').filter((line) => line.trim());
    const by = lines.findIndex((line) => roles.withoutBy(line) === '');
    const said = by >= 0 && !hasCase(lines[by + 1] ?? 'A') ? lines.slice(by + 1) : lines;
    for (const line of role || said !== lines ? said.slice(0, 1) : lines) {
      const hand = role ? undefined : roles.otherHand(line);
      if (hand?.role === 'editor') credits.desk.push(...names.read(hand.names).people);
      if (hand) continue;
      const unlabelled = role ? undefined : roles.withoutBy(line, bare);
      const found = names.read(unlabelled ?? (bare ? line : afterIntroduction(line, roles)));
      if (!bare && !names.mononyms && endsInPlace(line, found.people)) found.people.pop();
      if (role === 'editor') credits.desk.push(...found.people, ...found.desk);
      else add(credits, found);
    }
  }
  return credits;
}

/** "Jane Roe, Springfield": where somebody writes, as the page shows it behind full names. */
function endsInPlace(line: string, people: readonly string[]): boolean {
  const last = people.at(-1) ?? '';
  const others = people.slice(0, -1);
  const end = line.trimEnd().replace(/[\])】）]$/, '');
  return (
    others.length > 0 &&
    !/\s/.test(last) &&
    hasCase(last) &&
    (end.endsWith(`, ${last}`) ||
      end.endsWith(`，${last}`) ||
      (last === last.toUpperCase() && /\s[|/]\s/.test(line) && end.endsWith(` ${last}`))) &&
    others.every(isFullName)
  );
}

/** "A report by Jane Roe": what follows the by-word. */
function afterIntroduction(line: string, roles: Roles): string {
  if (!/^(?:an?|eine?|une?|una|um|uma)\s/i.test(line)) return line;
  const words = line.split(' ');
  for (let i = 1; i < Math.min(words.length, 6); i++) {
    const rest = roles.withoutBy(words.slice(i).join(' '));
    if (rest) return rest;
  }
  return line;
}

const PROFILE =
  /\/(penulis|authors?|autor(?:en|es|i)?|auteurs?|autore|columnists?|contributors?|forfatter|kolumnis|kontributor|meet-the-team|our-team|profiles?|reporters?|skribent|staff|writers?|yazar(?:lar)?|jurnalis|journalists?|editors|people|team|bios?|by)(?=\/[^/])/gi;
/** The address of a story, not of somebody. */
const DATED = /\/(?:19|20)\d\d\//;

/** "author" for a link that leads to somebody's page ("/penulis/nama"), but within running text, where it is a source. */
function profileOf(element: Element): string {
  const href = element.nodeName === 'A' ? (element.getAttribute('href') ?? '') : '';
  const place = Array.from(href.matchAll(PROFILE)).at(-1);
  if (!place || DATED.test(href.slice(place.index + place[0].length + 1))) return '';
  return (element.closest('p')?.textContent?.length ?? 0) > NEAR_TEXT ? '' : 'author';
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && /^(A|ABBR|B|EM|FONT|I|LABEL|SMALL|SPAN|STRONG|U)$/.test(element.nodeName))
    element = element.parentElement;
  return element;
}

export const empty = (): Credits => ({ people: [], agencies: [], desk: [], publisher: [] });

function add(to: Credits, from: Credits): void {
  to.people.push(...from.people);
  to.agencies.push(...from.agencies);
  to.desk.push(...from.desk);
  to.publisher.push(...from.publisher);
}
