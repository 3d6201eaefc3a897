import { BLOCK } from '../clean/normalise';
import { shapeOf } from '../dom/shape';
import { countWords, textOf, weigh } from '../dom/text';
import type { Steps } from '../steps';
import { linkShare, type Refining } from './refining';

/** Shapes with at least this share of the running text make up the body. */
const MAIN = 0.2;
/** So much of the whole may be taken for another kind of text. */
const LITTLE = 0.2;

/**
 * Asks whether a paragraph is of another kind than the body: other names, in another block (appeals, bios and boxes
 * below an article). `prose` is all running text. Says no once a fifth of all running text would go that way: then the body itself is mixed.
 */
export function* foreignTo(prose: Element[]): Steps<(line: Element) => boolean> {
  const total = prose.reduce((sum, line) => sum + weigh(textOf(line)), 0);
  yield;
  const main = mainShapes(prose);
  yield;
  const parents = new Set(
    prose.filter((line) => main.has(lineShape(line))).map((line) => line.parentElement),
  );
  let gone = 0;
  return (line) => {
    if (!main.size || main.has(lineShape(line)) || parents.has(line.parentElement)) return false;
    if (line.closest('blockquote, ul, ol, dl, table, pre, li')) return false;
    gone += weigh(textOf(line));
    return gone <= total * LITTLE;
  };
}

/** Fewer words are a label, wherever they stand. */
const LABEL = 3;
/** Signs of a credit, an address, a row of labels. */
const NO_WORDS = /[©®|\u2022]|https?:|www\.|@\w/;

/**
 * Asks whether a short line without a full stop is one of the body's own paragraphs all the same: a greeting, a
 * verse, a subtitle. It has their shape, stands beside them, and says nothing that belongs into header or footer.
 */
export function isLikeBody(prose: Element[], { words }: Pick<Refining, 'words'>): (line: Element) => boolean {
  const main = mainShapes(prose);
  const parents = new Set(prose.map((line) => line.parentElement));
  return (line) => {
    if (!main.has(lineShape(line)) || !parents.has(line.parentElement) || linkShare(line) > 0) return false;
    const text = textOf(line);
    if (countWords(text) < LABEL || NO_WORDS.test(text)) return false;
    return !words.opens('meta', text) && !words.opens('credit', text) && !words.opens('by', text);
  };
}

/** The shapes of the paragraphs that make up the body, of all its running text. */
export function mainShapes(prose: Element[]): Set<string> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const line of prose) {
    const weight = weigh(textOf(line));
    total += weight;
    weights.set(lineShape(line), (weights.get(lineShape(line)) ?? 0) + weight);
  }
  const main = [...weights].filter(([, weight]) => weight >= total * MAIN);
  return new Set(main.map(([shape]) => shape));
}

/** A line's shape; what the page had as a `<div>` is no paragraph of its own. */
export function lineShape(line: Element): string {
  return line.hasAttribute(BLOCK) ? `div ${shapeOf(line)}` : shapeOf(line);
}
