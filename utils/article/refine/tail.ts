import { isHeading } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { OWN } from '../dom/own';
import { countWords, endsSentence, textOf } from '../dom/text';
import { NOTE } from '../notes/settle';
import { namesService, namesSite } from '../services';
import { type Steps, sift } from '../steps';
import { invitesToFollow } from './accounts';
import { isDateLine, opensAsDate, tellsDayOf } from './dates';
import { foreignTo, isLikeBody } from './foreign';
import { isPicturedItem } from './items';
import { isBio, isByline } from './people';
import { isReference } from './references';
import { isLinks, isProse, linesOf, linkShare, type Refining } from './refining';

/** A sign-off is at most this long (words). */
const SIGN = 45;
/** A line that is no sentence is at most this long (words). */
const SHORT = 12;
const DATE = 'date';
const SHORT_LINE = 'line below the body';
const LINKS = 'links below the body';
const PROMO = 'promo line';
/** A phrase of fewer words may begin a true sentence. */
const PHRASE = 5;
/** So many short lines in a row are clutter; more are a list. */
const FEW = 3;
/** So many are facts even where they stand apart from the paragraphs: of a product, an event. */
const MANY = 8;
const HEADING = 'heading of nothing';
/** So many headings in a row have lost their text; more are a list. */
const HEADINGS = 2;
/** A line with at least this share of link text is a link and nothing else. */
const ALL = 0.95;
/** "Can't get enough? Sign up for our letter": what follows a question. */
const ASKED = /^[^?？]{3,80}[?？]\s*(.+)$/s;
const FULL_STOP = /[.。।۔]["”»]?$/;
/** Initials of those who worked on it: "(abc/def)", "[kk]". */
const INITIALS = /^[([{（【][^)\]]{1,50}[)\]}）】]$/;

/** Takes away what stands below the last paragraph: sign-offs, bios, labels, headings of what is gone. From the end up. */
export function* trimTail(refining: Refining): Steps<void> {
  const lines = linesOf(refining.content);
  const prose = yield* sift(lines, isProse);
  const isForeign = yield* foreignTo(prose);
  yield;
  const parents = new Set(prose.map((line) => line.parentElement));
  yield;
  const isOwn = isLikeBody(prose, refining);
  const isOwnDay = (line: Element) =>
    opensAsDate(textOf(line), refining.words) || tellsDayOf(refining.metadata, textOf(line));
  const found: { line: HTMLElement; rule: string }[] = [];
  let at = lines.length - 1;
  for (; at > 0; at--) {
    const line = lines[at] as HTMLElement;
    if (isHeading(line) && (isListed(lines, at) || isPicturedItem(line, refining.content))) break;
    const isSource = isReference(textOf(line)) || isNote(line, textOf(line));
    if (isSource) break;
    const rule = ruleBelow(line, refining) ?? (isForeign(line) ? 'of another kind than the body' : undefined);
    if (!rule || (rule === SHORT_LINE && isOwn(line))) break;
    if (rule === PROMO && isProse(line) && isOwn(line) && mayBeText(line, refining)) break;
    if (rule === DATE && isOwn(line) && !isOwnDay(line)) break;
    found.push({ line, rule });
  }
  // Many short lines beside the paragraphs are a list the page didn't mark as one: results, places, names.
  const isWeak = ({ line, rule }: { line: HTMLElement; rule: string }) =>
    (rule === SHORT_LINE || rule === LINKS) && parents.has(line.parentElement);
  let likes = 0;
  const isLike = (line: Element) => isOwn(line) && !endsSentence(textOf(line));
  while (at - likes > 0 && isLike(lines[at - likes] as Element)) likes++;
  const isList = found.filter(isWeak).length + likes > FEW;
  const isFacts = found.filter(({ rule }) => rule === SHORT_LINE).length > MANY;
  for (const one of found) {
    if ((isList && isWeak(one)) || (isFacts && one.rule === SHORT_LINE)) continue;
    refining.remove(one.line, one.rule);
  }
}

/** Whether a few words at its beginning are all that makes a line an appeal: a true paragraph may begin with them. */
function mayBeText(line: Element, { words, metadata }: Refining): boolean {
  const text = textOf(line);
  const length = words.opens('promo', text);
  if (!length || countWords(text.slice(0, length)) >= PHRASE) return false;
  return !namesService(text, words) && !namesSite(text, metadata);
}

/** Whether a heading is text of its own: a sentence, or one of a list whose items are headings. */
export function isListed(lines: Element[], at: number): boolean {
  if (FULL_STOP.test(textOf(lines[at]))) return true;
  let first = at;
  while (first > 0 && isHeading(lines[first - 1] as Element)) first--;
  return at - first >= HEADINGS;
}

const beside = (line: Element) => [line.previousElementSibling, line.nextElementSibling];
const isLinked = (lines: (Element | null)[]) =>
  lines.some((line) => line?.localName === 'p' && linkShare(line) > ALL);

/** Whether a line is a note of the text, by its number and by what it, or a block right around it, is called. */
function isNote(line: Element, text: string): boolean {
  if (!/^[[(]?\d{1,3}[\])]?[.:]?\s|^[*†‡]/.test(text)) return false;
  let block: Element | null = line;
  for (let level = 0; block && level < 4; level++, block = block.parentElement)
    if (NOTE.test(namesOf(block))) return true;
  return false;
}

function ruleBelow(line: Element, refining: Refining): string | undefined {
  const { words } = refining;
  const text = textOf(line);
  const count = countWords(text);
  if (isHeading(line)) return HEADING;
  if (INITIALS.test(text) && count <= 8) return 'initials';
  if (isBio(text, refining)) return 'bio';
  if (count <= SIGN && (words.opens('sign', text) || words.has('thanks', text))) return 'sign-off';
  if (count <= SIGN && (words.opens('promo', text) || words.opens('promo', ASKED.exec(text)?.[1] ?? '')))
    return PROMO;
  if (count <= SIGN && invitesToFollow(line)) return 'accounts to follow';
  if (words.opens('related', text) && count <= SIGN && !isProse(line)) return 'related line';
  if (line.hasAttribute(OWN) || line.closest('blockquote, table, pre')) return undefined;
  const linked = linkShare(line);
  if (linked > 0.5 && !endsSentence(text) && isLinks(line)) return LINKS;
  if (linked > ALL && count <= SHORT && isLinked(beside(line))) return LINKS;
  if (line.closest('ul, ol, dl')) return undefined;
  if (isByline(line, refining) && !isProse(line)) return 'byline';
  if (isDateLine(text, words, refining.metadata.lang) || opensAsDate(text, words))
    return count <= SHORT ? DATE : undefined;
  return count <= SHORT && !endsSentence(text) ? SHORT_LINE : undefined;
}
