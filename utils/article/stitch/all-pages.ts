import { LONG, type Seen } from './seen';
import { type Unit, unitsOf } from './units';

/** An address that shows all pages has to hold this share of the open page's text. */
const HELD = 0.8;
/** Each further page has at least this share of the open one's text. */
const LEAST = 0.1;

/** What stands before and behind the open page in a body that holds all pages. */
export interface Others {
  content: Element;
  before: boolean;
}

/**
 * Splits the body of an address that shows all pages at the page that is open, whose pieces are `opened`: what comes
 * before it and what comes behind. null where it doesn't hold the open page, or hardly more: then it isn't what it
 * says.
 */
export function takeRest(
  whole: Element,
  opened: readonly Unit[],
  seen: Seen,
  total: number,
): Others[] | null {
  const units = unitsOf(whole);
  const here = new Set(units.map(({ key }) => key));
  const held = weightOf(opened.filter(({ key }) => here.has(key)));
  if (held < HELD * weightOf(opened)) return null;
  const own = new Set(opened.map(({ key }) => key));
  // Short lines, as the name of who speaks, stand on other pages too and don't say where this one ends.
  const least = opened.some(({ weight }) => weight >= LONG) ? LONG : 1;
  const isOwn = ({ key, weight }: Unit) => weight >= least && own.has(key);
  const [from, to] = [units.findIndex(isOwn), units.findLastIndex(isOwn)];
  const amid = units.slice(from, to).filter((unit) => !seen.has(unit));
  if (from < 0 || weightOf(amid) > LEAST * weightOf(opened)) return null; // what is amid would be lost
  const others = [
    { units: units.slice(0, from), before: true },
    { units: units.slice(to + 1), before: false },
  ].filter(({ units }) => units.some((unit) => unit.weight > 0 && !seen.has(unit)));
  const more = others.reduce((sum, { units }) => sum + weightOf(units), 0);
  if (more < LEAST * weightOf(opened) * Math.max(1, total - 1)) return null;
  return others.map(({ units: kept, before }) => ({ content: only(whole, units, kept, seen), before }));
}

/** A copy that holds some of the pieces, without what was seen before. */
function only(whole: Element, units: readonly Unit[], kept: readonly Unit[], seen: Seen): Element {
  const wanted = new Set(kept.map(({ element }) => element));
  const marked = units.filter(({ element }) => !wanted.has(element));
  for (const { element } of marked) element.setAttribute(LEFT_OUT, '');
  const copy = whole.cloneNode(true) as Element;
  for (const { element } of marked) element.removeAttribute(LEFT_OUT);
  for (const element of Array.from(copy.querySelectorAll(`[${LEFT_OUT}]`))) element.remove();
  seen.add(seen.dropFrom(copy));
  return copy;
}

const LEFT_OUT = 'data-saring-left-out';

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);
