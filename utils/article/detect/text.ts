import type { Prose } from './prose';
import type { Signal } from './signal';

/** So many dated lines within the text are posts of a thread, entries of a list. */
const POSTS = 4;

/** How much running text stands together, how it compares with the teasers, and whether a date is near. */
export function textSignals({ weight, count, teasers, dates, isDated }: Prose): Signal[] {
  const signals = [amount(weight, count)];
  if (teasers > weight) signals.push(['more teasers than text', -1.5]);
  if (dates >= POSTS) signals.push(['dates within', -1.5]);
  if (isDated) signals.push(['dated', 0.5]);
  return signals;
}

function amount(weight: number, count: number): Signal {
  if (weight >= 2500 && count >= 6) return ['much text', 2];
  if (weight >= 1200 && count >= 4) return ['text', 1.4];
  if (weight >= 600 && count >= 2) return ['some text', 0.6];
  if (weight >= 350) return ['little text', -0.6];
  return ['no text', -2.8];
}
