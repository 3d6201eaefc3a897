import { Kept } from '../dom/kept';
import { removing } from '../dom/removing';
import { key } from '../dom/text';
import { linesOf } from '../refine/refining';
import type { Removal } from '../types';
import type { Line } from './line';
import type { Lore } from './lore';
import { careFor, isEnough, type Standing } from './weigh';

/** What is taken for the site's own is at most this share of the text that doesn't lead elsewhere: articles of one mould have the rest in common too. */
const MOULD = 0.4;

/**
 * Takes out of the chosen body what the site says on its other articles: known lines, and what goes with them, which is
 * links below a known title, and lines in a frame of which nothing was ever kept. Gives back what went, and why.
 */
export function takeOut(content: HTMLElement, lore: Lore, keep: readonly string[]): Removal[] {
  const { remove, removals } = removing('learnt', new Kept(content, keep));
  const lines = linesOf(content).flatMap((element) => lore.lineOf(element) ?? []);
  const standings = lines.map((line) => lore.standing(line));
  const isNews = (line: Line | undefined, at: number) => Boolean(line?.isProse && !standings[at]?.on);
  const reasons = new Map<Line, string>();
  lines.forEach((line, at) => {
    const standing = standings[at];
    if (!standing) return;
    const surroundings = {
      isAmid: isNews(lines[at - 1], at - 1) && isNews(lines[at + 1], at + 1),
      headsStory: headsStory(line, content, lore),
      isAboutIt: isAbout(line, lore.subject),
    };
    if (isEnough(standing, careFor(line, surroundings))) reasons.set(line, saidOf(standing));
  });
  followOn(lines, reasons);
  if (isOfOneMould(lines, reasons)) return [];
  for (const [{ element }, reason] of reasons) remove(element, reason);
  return removals;
}

const saidOf = ({ on, of }: Standing): string => `stands on ${on + 1} of ${of + 1} articles of this site`;

/** Whether what a line is right above, on the page as it was, is text of the story. */
function headsStory({ element }: Line, content: Element, lore: Lore): boolean {
  const next = lore.after(element);
  return Boolean(next && content.contains(next.element) && !next.isLinked && !lore.standing(next)?.on);
}

function isAbout({ text }: Line, subject: readonly string[]): boolean {
  const words = new Set(key(text).split(' '));
  return subject.some((word) => words.has(word));
}

/** Links right below a known line that is none go with it: a box whose title is the same each time. */
function followOn(lines: readonly Line[], reasons: Map<Line, string>): void {
  let title: Line | undefined;
  for (const line of lines) {
    if (reasons.has(line)) title = line.isProse ? undefined : line;
    else if (title && line.isLinked && !line.isSentence)
      reasons.set(line, `below “${title.text.slice(0, 60)}”, which ${reasons.get(title)}`);
    else title = undefined;
  }
}

function isOfOneMould(lines: readonly Line[], reasons: ReadonlyMap<Line, string>): boolean {
  const weighed = (some: readonly Line[]) => some.reduce((sum, { weight, links }) => sum + weight - links, 0);
  return weighed(lines.filter((line) => reasons.has(line))) > weighed(lines) * MOULD;
}
