import { textOf, weigh } from '../dom/text';
import { isProse } from './refining';

/** Shapes with at least this share of the running text make up the body. */
const MAIN = 0.2;
/** So much of the whole may be taken for another kind of text. */
const LITTLE = 0.2;

/**
 * Asks whether a paragraph is of another kind than the body: other names, in another block (appeals, bios and boxes
 * below an article). Says no once a fifth of all running text would go that way: then the body itself is mixed.
 */
export function foreignTo(lines: Element[]): (line: Element) => boolean {
  const prose = lines.filter(isProse);
  const weights = new Map<string, number>();
  let total = 0;
  for (const line of prose) {
    const weight = weigh(textOf(line));
    total += weight;
    weights.set(shapeOf(line), (weights.get(shapeOf(line)) ?? 0) + weight);
  }
  const main = new Set([...weights].filter(([, weight]) => weight >= total * MAIN).map(([shape]) => shape));
  const parents = new Set(prose.filter((line) => main.has(shapeOf(line))).map((line) => line.parentElement));
  let gone = 0;
  return (line) => {
    if (!main.size || main.has(shapeOf(line)) || parents.has(line.parentElement)) return false;
    if (line.closest('blockquote, ul, ol, dl, table, pre, li')) return false;
    gone += weigh(textOf(line));
    return gone <= total * LITTLE;
  };
}

function shapeOf(line: Element): string {
  const above = line.parentElement;
  return [line.localName, line.className, above?.localName, above?.className].join(' ');
}
