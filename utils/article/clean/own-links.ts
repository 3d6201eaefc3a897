import { isHeading } from '../dom/blocks';
import { dataTableOf } from '../dom/data-table';
import { leadsElsewhere } from '../dom/leads';
import { PROSE } from '../dom/measures';
import { OWN } from '../dom/own';
import { shapeOf } from '../dom/shape';
import { countWords } from '../dom/text';
import { each, type Steps } from '../steps';
import { LINKED } from './lists';
import type { Cleaning } from './study';

/** So much of a list's links lead elsewhere where it is one of sources. */
const MOST = 0.7;
/** So many words make a line before a list a sentence that introduces it, or an item one. */
const INTRODUCES = 4;
const SENTENCE = 6;
/** A label is at most this long (words). */
const LABEL = 9;
/** A line stands before a list where the block around it, or one so many levels above, holds the list. */
const LEVELS = 3;
/** So many headings that are links, with a paragraph of the body each, are its parts. */
const PARTS = 3;
/** So much of the prose stands below them. */
const SHARE = 0.25;
/** Headlines end in other marks too. */
const FULL_STOP = /[.。।۔։።]["”’»」』)]*$/;
const NUMBERED = /^[[(]?\d{1,3}[.)\]]/;
const LISTS = 'ul, ol, dl, menu';

/**
 * Marks the links that are the story's own: that something is a link says that it may lead elsewhere, not that it is
 * clutter. A list stays where a sentence introduces it, its items are sentences, it hangs from an item or leads to other
 * sites (one of these), and it stands by paragraphs or below a heading, or has another of them. A line stays where it
 * leads to another site and looks like the body, is numbered or heads a paragraph; or where it is a sentence amid the body.
 * What the lexicon knows as a label of clutter takes all of this away.
 */
export function* vouchForLinks(cleaning: Cleaning): Steps<void> {
  const { page, measures, isUsual } = cleaning;
  for (const planted of Array.from(page.querySelectorAll(`[${OWN}]`))) planted.removeAttribute(OWN);
  const lines = cleaning.leaves.filter((leaf) => leaf.isConnected && measures.of(leaf).text > 0);
  const isLinked = (line: Element) => measures.linkDensity(line) > 0.5 || line.closest('a[href]') !== null;
  const isBody = (line: Element | undefined) =>
    line !== undefined && isUsual(line) && measures.of(line).prose > 0;
  yield;
  const asked = new Set<Element>();
  yield* each(lines.entries(), ([at, line]) => {
    const list = line.closest(LISTS);
    if (list) {
      if (!asked.has(list) && measures.linkDensity(list) >= LINKED) vouchForList(list, at, lines);
      asked.add(list);
    } else if (isLinked(line) && !dataTableOf(line) && !line.closest('figure, blockquote')) {
      if (isOwnLine(line, at)) line.setAttribute(OWN, '');
    }
  });
  yield;
  vouchForParts();

  function vouchForList(list: Element, from: number, all: readonly Element[]): void {
    let end = from;
    while (end < all.length && list.contains(all[end] as Element)) end++;
    const items = all.slice(from, end);
    const lead = all[from - 1];
    const isLed = lead !== undefined && isBefore(lead, list);
    const said = lead ? measures.said(lead) : '';
    if (isLed && isLabelOfClutter(said)) return;
    const isNested = isLed && list.closest('li')?.contains(lead) === true;
    const introduces =
      isLed && /[:：]$/.test(said) && (isNested || (isUsual(lead) && countWords(said) >= INTRODUCES));
    const sentences = items.filter((item) => isSentence(measures.said(item), SENTENCE)).length;
    const signs = [
      introduces,
      isNested,
      sentences * 2 > items.length,
      leadElsewhere(list.querySelectorAll('a[href]')),
    ].filter(Boolean).length;
    const isHeaded = isLed && isHeading(lead);
    const isBeside = (isLed && isBody(lead)) || isBody(all[end]);
    if (!signs || (signs < 2 && !isHeaded && !isBeside)) return;
    for (const own of [list, ...items]) own.setAttribute(OWN, '');
    if (isLed && (isHeaded || introduces)) lead.setAttribute(OWN, '');
  }

  function isOwnLine(line: Element, at: number): boolean {
    const text = measures.said(line);
    if (isLabelOfClutter(text)) return false;
    const before = lines[at - 1];
    if (measures.of(line).text >= PROSE && isSentence(text, SENTENCE) && isAmid(at)) return true;
    if (!leadElsewhere(linksOf(line))) return false;
    if (isHeading(line)) return isBody(lines[at + 1]);
    return isUsual(line) || (NUMBERED.test(text) && (isBody(before) || before?.hasAttribute(OWN) === true));
  }

  /** Whether a line stands between paragraphs of the body, or between others like it that do. */
  function isAmid(at: number): boolean {
    const reaches = (step: 1 | -1) => {
      let next = at + step;
      while (isLinkedSentence(lines[next])) next += step;
      return isBody(lines[next]);
    };
    return reaches(-1) && reaches(1);
  }

  function isLinkedSentence(line: Element | undefined): boolean {
    if (!line || measures.of(line).text < PROSE || !isLinked(line)) return false;
    return isSentence(measures.said(line), SENTENCE);
  }

  /** Headings that are links, each with a paragraph of the body below it: with much of the prose they are what is told. */
  function vouchForParts(): void {
    const groups = new Map<string, { headings: Element[]; share: number }>();
    for (const [at, line] of lines.entries()) {
      const below = lines[at + 1];
      if (!isHeading(line) || !below || !isLinked(line)) continue;
      if (!isBody(below) && !(measures.of(below).prose && leadElsewhere(linksOf(line)))) continue;
      const group = groups.get(shapeOf(line)) ?? { headings: [], share: 0 };
      group.headings.push(line);
      group.share += cleaning.share(below);
      groups.set(shapeOf(line), group);
    }
    for (const { headings, share } of groups.values())
      if (headings.length >= PARTS && share > SHARE) for (const one of headings) one.setAttribute(OWN, '');
  }

  function isLabelOfClutter(text: string): boolean {
    const { words } = cleaning;
    if (words.is('whole', text) || words.opens('related', text) || words.opens('promo', text)) return true;
    return words.is('box', text) || (countWords(text) <= LABEL && words.opens('box', text) > 0);
  }

  function leadElsewhere(links: Iterable<Element>): boolean {
    const all = Array.from(links);
    return (
      all.length > 0 && all.filter((link) => leadsElsewhere(link, cleaning.url)).length >= all.length * MOST
    );
  }
}

function linksOf(line: Element): Iterable<Element> {
  const around = line.closest('a[href]');
  return around ? [around] : line.querySelectorAll('a[href]');
}

const isSentence = (text: string, words: number): boolean =>
  FULL_STOP.test(text) && countWords(text) >= words;

/** Whether a line that comes before a list in the document stands right before it, or by the block that it stands in. */
function isBefore(line: Element, list: Element): boolean {
  let around = line.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement)
    if (around.contains(list)) return true;
  return false;
}
