import { type AroundTitle, ELSEWHERE } from './around-title';
import type { Credits, NameReader } from './names';
import { unique } from './names';
import type { Roles } from './roles';
import { linesOf } from './text';

const MARKED =
  /author|byline|autor(?!i[sz])|auteur|penulis|reporter|writer|journalis|jurnalis|wartawan|pewarta|redaksi|signature|kontributor|contributor|credit-title/i;
const EDITOR = /(?:^|[\s_-])(?:editor|redaktur|penyunting)(?:$|[\s_-])/i;
/** Authors of something else, and what stands around authors. */
const NOT_BYLINE =
  /photo|image|picture|avatar|caption|comment|bio(?:graphy)?(?:$|[\s_-])|about|box|follow|social|share|foto|thumb|related|quote|date|time/i;
/** Longest text of a byline in characters, with a role and a date. */
const LONGEST = 300;

/** Who the page names as writers and editors in its text. */
export interface VisibleByline extends Credits {
  /** Whether the writers stand behind a label ("Penulis:", "Rep:"), which tells them from editors for sure. */
  labelled: boolean;
}

export function visibleByline(
  page: Document,
  around: AroundTitle,
  roles: Roles,
  names: NameReader,
): VisibleByline {
  const labelled = labelledCredits(page, roles, names);
  if (labelled.people.length) return { ...labelled, labelled: true };
  const marked = markedCredits(around, roles, names);
  return {
    ...marked,
    desk: unique([...marked.desk, ...labelled.desk]),
    labelled: false,
  };
}

/** Lines anywhere in the article that begin with a role: many papers sign at the end. */
function labelledCredits(page: Document, roles: Roles, names: NameReader): Credits {
  const credits = empty();
  if (!page.body) return credits;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let node = walker.nextNode(); node && seen.size < 30; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text.length < 3 || text.length > LONGEST || !/^[\p{L}.\s]{2,25}(?:[:：/]|$)/u.test(text)) continue;
    const block = blockOf(node);
    if (!block || seen.has(block)) continue;
    const lines = linesOf(block, LONGEST + 1);
    if (lines.length > LONGEST || !lines.split('\n').some((line) => roles.isLabelled(line))) continue;
    seen.add(block);
    if (block.closest(`${ELSEWHERE}, figure, figcaption, blockquote`)) continue;
    add(credits, readLines(lines, roles, names, { needLabel: true }));
  }
  return credits;
}

/** Elements near the headline that are marked as an author's, by class, id, rel or itemprop. */
function markedCredits({ before, after }: AroundTitle, roles: Roles, names: NameReader): Credits {
  const credits = empty();
  let first: Element | undefined;
  const taken: Element[] = [];
  for (const element of [...after, ...before]) {
    const marks = marksOf(element);
    const editor = EDITOR.test(marks);
    if (
      !(MARKED.test(marks) || editor) ||
      NOT_BYLINE.test(marks.replace(/author\S*date\S*|date\S*author/gi, ''))
    )
      continue;
    if (taken.some((other) => other.contains(element)) || element.closest('figure, figcaption, blockquote'))
      continue;
    const text = linesOf(element, LONGEST + 1);
    if (!text || text.length > LONGEST) continue;
    // A second byline far from the first is somebody else's: a teaser, a box about the author.
    if (
      first &&
      first.parentElement !== element.parentElement &&
      first.className !== element.className &&
      !editor
    )
      continue;
    const found = readLines(text, roles, names);
    if (editor) {
      credits.desk.push(...found.people, ...found.desk);
      continue;
    }
    if (!found.people.length && !found.agencies.length && !found.desk.length) continue;
    taken.push(element);
    first ??= found.people.length ? element : undefined;
    add(credits, found);
  }
  return {
    people: unique(credits.people),
    agencies: unique(credits.agencies),
    desk: unique(credits.desk),
    publisher: [],
  };
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
    for (const line of role ? lines.slice(0, 1) : lines) {
      const unlabelled = role ? undefined : roles.withoutBy(line, bare);
      const found = names.read(unlabelled ?? (bare ? line : afterIntroduction(line, roles)));
      if (role === 'editor') credits.desk.push(...found.people, ...found.desk);
      else add(credits, found);
    }
  }
  return credits;
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

export function marksOf(element: Element): string {
  return ['class', 'id', 'rel', 'itemprop', 'data-testid', 'data-qa-id', 'data-component']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && /^(A|ABBR|B|EM|FONT|I|LABEL|SMALL|SPAN|STRONG|U)$/.test(element.nodeName))
    element = element.parentElement;
  return element;
}

const empty = (): Credits => ({ people: [], agencies: [], desk: [], publisher: [] });

function add(to: Credits, from: Credits): void {
  to.people.push(...from.people);
  to.agencies.push(...from.agencies);
  to.desk.push(...from.desk);
  to.publisher.push(...from.publisher);
}
