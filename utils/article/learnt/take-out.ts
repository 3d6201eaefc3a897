import { leavesOf } from '../dom/blocks';
import { Kept } from '../dom/kept';
import { removing } from '../dom/removing';
import { key } from '../dom/text';
import type { Removal } from '../types';
import type { Line } from './line';
import type { Lore } from './lore';
import { followTitles } from './titled';
import { careFor, isEnough, isNeverKept, type Standing, type Surroundings } from './weigh';

/** What is taken for the site's own is at most this share of the text that doesn't lead elsewhere: articles of one mould have the rest in common too. */
const MOULD = 0.4;

/**
 * Takes out of the chosen body what the site says on its other articles: known lines, what stands below one
 * in its box, and lines in a frame of which nothing was ever kept. Gives back what went, and why.
 */
export function takeOut(content: HTMLElement, lore: Lore, keep: readonly string[]): Removal[] {
  const { remove, removals } = removing('learnt', new Kept(content, keep));
  const lines = leavesOf(content).flatMap((element) =>
    isOfPicture(element) ? [] : (lore.lineOf(element) ?? []),
  );
  const standings = lines.map((line) => lore.standing(line));
  const isNews = (at: number) => Boolean(lines[at]?.isProse && !standings[at]);
  const names = new Set(lines.flatMap((line, at) => (isNews(at) ? lore.namesIn(line) : [])));
  const groupOf = grouping(lore);
  const reasons = new Map<Line, string>();
  lines.forEach((line, at) => {
    const standing = standings[at];
    if (!standing) return;
    const surroundings = {
      isAmid: isNews(at - 1) && isNews(at + 1),
      headsStory: headsStory(line, content, lore),
      isAboutIt: isAbout(line, lore.subject) || lore.namesIn(line).some((name) => names.has(name)),
      ...groupOf(line),
    };
    if (isEnough(standing, careFor(line, surroundings))) reasons.set(line, saidOf(standing));
  });
  for (const line of lines) {
    const frame = reasons.has(line) ? undefined : lore.frameOf(line);
    if (frame && isNeverKept(frame, line))
      reasons.set(line, `stands where ${frame.on} articles kept nothing`);
  }
  followTitles(lines, content, reasons);
  const story = lines.slice(0, lines.findLastIndex((_, at) => isNews(at)) + 1);
  if (!story.length || isOfOneMould(story, reasons)) return [];
  for (const [{ element }, reason] of reasons) remove(element, reason);
  return removals;
}

/** Captions are told from other lines elsewhere. Some pages put boxes into a `<figure>` too. */
const isOfPicture = (line: Element): boolean =>
  Boolean(line.closest('figure')?.querySelector('img, picture, video, audio, iframe'));

const saidOf = ({ on, of }: Standing): string => `stands on ${on + 1} of ${of + 1} articles of this site`;

/** Whether what a line is right above, on the page as it was, is text of the story. */
function headsStory({ element }: Line, content: Element, lore: Lore): boolean {
  const next = lore.after(element);
  if (!next || next.isLinked || !content.contains(next.element)) return false;
  return next.isProse || !lore.standing(next);
}

/** What is in the list or table of a line. Each is read once. */
function grouping(lore: Lore): (line: Line) => Pick<Surroundings, 'isOfKnown' | 'leadsAway'> {
  const read = new Map<Element, ReturnType<ReturnType<typeof grouping>>>();
  const isKnown = (line: Line | undefined) => line !== undefined && lore.standing(line) !== undefined;
  return ({ element }) => {
    const around = element.closest('ul, ol, table');
    if (!around) return { isOfKnown: false, leadsAway: false };
    const known = read.get(around);
    if (known) return known;
    const lines = leavesOf(around).map((leaf) => lore.lineOf(leaf));
    const group = {
      isOfKnown: lines.every(isKnown),
      leadsAway:
        lines.some((line) => line?.isLinked) && lines.every((line) => line?.isLinked || isKnown(line)),
    };
    read.set(around, group);
    return group;
  };
}

function isAbout({ text }: Line, subject: readonly string[]): boolean {
  const words = new Set(key(text).split(' '));
  return subject.some((word) => words.has(word));
}

/** Whether too much of the story would go, which ends with the last paragraph that is news: below it a page may say what it likes. */
function isOfOneMould(story: readonly Line[], reasons: ReadonlyMap<Line, string>): boolean {
  const weighed = (some: readonly Line[]) => some.reduce((sum, { weight, links }) => sum + weight - links, 0);
  return weighed(story.filter((line) => reasons.has(line))) > weighed(story) * MOULD;
}
