import { isHeading } from '../dom/blocks';
import { dataTableOf } from '../dom/data-table';
import { OWN } from '../dom/own';
import { countWords, endsSentence, key, textOf } from '../dom/text';
import { blocksOf, isText } from '../extract/standfirst';
import { type Steps, sift } from '../steps';
import { isDateLine, tellsDayOf } from './dates';
import { isLikeBody } from './foreign';
import { isBio, isByline } from './people';
import { isLinks, isProse, linesOf, linkShare, type Refining } from './refining';

/** A line above the body is at most this long (words) to be a label, kicker or credit. */
const SHORT = 14;
/** So many lines may stand above the first paragraph. */
const FAR = 25;
/** So many lines may stand between a standfirst and the first paragraph. */
const NEAR = 6;
/** No longer, in characters. */
const READING_TIME = 30;
const SHORT_LINE = 'line above the body';
const DATE = 'date';
/** So many short lines stand above a body at most; more are facts: of a product, an address, a recipe. */
const FEW = 4;

/** Takes away what stands above the first paragraph and in the header too: title, kicker, standfirst, byline, date. */
export function* trimHead(refining: Refining): Steps<void> {
  const { content, remove } = refining;
  const lines = linesOf(content);
  const standfirst = blocksOf(refining.metadata.standfirst, lines.slice(0, FAR));
  const first = beginOf(lines, standfirst, refining);
  if (first < 0) return;
  const body = lines[first]?.parentElement;
  // Text of the article: it stays, and the header does without.
  const stays = isText(standfirst) || standfirst[0]?.parentElement === body;
  const isOwn = isLikeBody(yield* sift(lines, isProse), refining);
  const found: { line: Element; rule: string }[] = [];
  for (const [at, line] of lines.entries()) {
    if (stays && standfirst.includes(line)) continue;
    if (at >= FAR || at > first + 2) break;
    const rule = at < first ? ruleAbove(line, refining) : ruleAmong(line, refining);
    if (!rule || (rule === SHORT_LINE && (isOwn(line) || isSpeaker(line, lines)))) continue;
    if (rule === DATE && isOwn(line) && !tellsDayOf(refining.metadata, textOf(line))) continue;
    found.push({ line, rule });
  }
  const isFacts = found.filter(({ rule }) => rule === SHORT_LINE).length > FEW;
  for (const { line, rule } of found) if (!isFacts || rule !== SHORT_LINE) remove(line, rule);
}

/** Where the body begins: at its first paragraph, or the one after it where names or a date stand between the two. */
function beginOf(lines: HTMLElement[], standfirst: Element[], refining: Refining): number {
  const isIt = (line: Element) => isBody(line, refining) && !standfirst.includes(line);
  const first = lines.findIndex(isIt);
  const next = lines.findIndex((line, at) => at > first && isIt(line));
  const parts = lines
    .slice(first + 1, Math.min(next, first + 1 + NEAR))
    .map((line) => ruleAmong(line, refining));
  return first >= 0 && next > first && parts.some((rule) => rule === 'byline' || rule === DATE)
    ? next
    : first;
}

/** Whether a line is where the body begins. */
function isBody(line: Element, refining: Refining): boolean {
  return (
    isProse(line) &&
    !isHeading(line) &&
    !line.closest('h1') &&
    !isRepeated(line, refining) &&
    !isByline(line, refining) &&
    !isBio(textOf(line), refining)
  );
}

function ruleAbove(line: Element, refining: Refining): string | undefined {
  const text = textOf(line);
  const rule = ruleAmong(line, refining);
  if (rule) return rule;
  if (line.closest('h1')) return 'title';
  if (line.hasAttribute(OWN) || dataTableOf(line)) return undefined;
  if (linkShare(line) > 0.5 && isLinks(line)) return 'links above the body';
  if (line.closest('li, table, blockquote, dl, pre') && !isMeta(line, refining)) return undefined;
  if (countWords(text) > SHORT) return undefined;
  if (isHeading(line)) return undefined;
  return endsSentence(text) && countWords(text) > 3 && !isMeta(line, refining) ? undefined : SHORT_LINE;
}

/** "Answer:", above the first of several answers. */
function isSpeaker(line: Element, lines: readonly Element[]): boolean {
  const text = textOf(line);
  return /[:：]$/.test(text) && lines.some((other) => other !== line && textOf(other) === text);
}

/** What is clutter even right below the first paragraph. */
function ruleAmong(line: Element, refining: Refining): string | undefined {
  if (isRepeated(line, refining)) return 'shown in the header';
  if (isFigure(line)) return undefined;
  if (isByline(line, refining)) return 'byline';
  if (isBio(textOf(line), refining)) return 'bio';
  if (isDateLine(textOf(line), refining.words, refining.metadata.lang)) return DATE;
  if (isReadingTime(textOf(line), refining)) return 'reading time';
  return undefined;
}

/** "3 Minuten Lesezeit", "4 min read": a number, and behind it or behind its unit a word of the lexicon. */
function isReadingTime(text: string, { words }: Refining): boolean {
  const counted = /^\d{1,2}\s+(?=\S)/.exec(text);
  if (!counted || text.length > READING_TIME) return false;
  const behind = text.slice(counted[0].length);
  return words.opens('meta', behind) > 0 || words.opens('meta', behind.replace(/^\S+\s+/, '')) > 0;
}

/** A cell of a table of several rows: its numbers are no dates. */
function isFigure(line: Element): boolean {
  const row = line.closest('tr');
  return (row?.cells.length ?? 0) > 1 && (row?.closest('table')?.rows.length ?? 0) > 2;
}

function isMeta(line: Element, { words }: Refining): boolean {
  const text = textOf(line);
  return countWords(text) <= SHORT && (words.opens('meta', text) > 0 || words.opens('credit', text) > 0);
}

/** The title, kicker or standfirst again. */
function isRepeated(
  line: Element,
  { metadata: { title, section, standfirst, siteName } }: Refining,
): boolean {
  const own = key(textOf(line));
  if (!own || [title, siteName, section, standfirst].some((shown) => shown && own === key(shown)))
    return true;
  // Sites give the kicker to the title ("Town: Mayor resigns"), or take it away.
  const [less, more] = [own, key(title)].sort((one, other) => one.length - other.length) as [string, string];
  return less.length > 20 && isHeading(line) && (more.startsWith(less) || more.endsWith(less));
}
