import { createContext, runInContext } from 'node:vm';
import { type Attack, attacksOn } from './attacks';
import type { Expression } from './expressions';

/** An expression whose time grows faster than the text, and the text that shows it. */
export interface Slow {
  expression: Expression;
  attack: Attack;
  /** What was measured, for the message. */
  told: string;
}

/** Signs of the shorter text and of the longer. */
const SHORT = 5_000;
const LONG = 20_000;
/** The same for an expression that doesn't come back from a short text. */
const TINY = 250;
/** Four times the text takes four times as long; sixteen times where each sign is begun at anew. */
const STEEP = 10;
/** A text of `SHORT` that takes less, in ms, shows nothing: all texts of 100 kB would take less than 100 ms. */
const SUSPECT = 0.25;
/** Where one takes longer, in ms, no further text is needed. */
const CLEAR = 5;
/** What a first look at all texts of an expression may take, in ms, before it counts as one that doesn't come back. */
const PATIENCE = 3000;
/** So often both texts are timed before a growth is believed: a busy machine doesn't stall at the same place each time. */
const ROUNDS = 8;

const box = createContext({ list: [], at: 0, times: [], performance });
const LOOK = `
  const search = whole ? (s) => s.replace(re, '') : (s) => { re.lastIndex = 0; re.test(s); };
  for (at = 0; at < list.length; at++) {
    let best = Infinity;
    for (let go = 0; go < goes; go++) {
      const s = list[at];
      const from = performance.now();
      search(s);
      best = Math.min(best, performance.now() - from);
      if (best < ${SUSPECT}) break;
    }
    times.push(best);
    if (stopAt && best > stopAt) break;
  }`;

/** Milliseconds for each text, the best of some goes; shorter than the texts where one takes longer than `stopAt`, or all longer than `PATIENCE`. */
function timesOf({ pattern, flags, whole }: Expression, texts: string[], goes: number, stopAt = 0) {
  const re = new RegExp(pattern, whole && !flags.includes('g') ? `${flags}g` : flags);
  Object.assign(box, { re, whole, list: texts, at: 0, times: [], goes, stopAt });
  try {
    runInContext(`{${LOOK}}`, box, { timeout: PATIENCE });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return box.times as number[];
}

const textOf = ([before, repeated, after]: Attack, size: number) =>
  before + repeated.repeat(Math.ceil(size / repeated.length)) + after;

/** The first of the attacks on an expression under which its time grows faster than the text; undefined where there is none. */
export function slowness(expression: Expression): Slow | undefined {
  const attacks = attacksOn(expression.pattern, expression.flags);
  const first = timesOf(
    expression,
    attacks.map((one) => textOf(one, SHORT)),
    3,
    CLEAR,
  );
  const isStuck = (first.at(-1) ?? 0) < CLEAR;
  const stuck = isStuck ? attacks[first.length] : undefined;
  if (stuck) {
    const told = steepness(expression, stuck, TINY);
    if (told) return { expression, attack: stuck, told };
  }
  const suspects = attacks
    .map((attack, at) => ({ attack, time: first[at] ?? 0 }))
    .filter(({ time }) => time > SUSPECT)
    .sort((one, other) => other.time - one.time)
    .slice(0, 5);
  for (const { attack } of suspects) {
    const told = steepness(expression, attack, SHORT);
    if (told) return { expression, attack, told };
  }
  return undefined;
}

/** What tells that time grows faster than the text: the best of some rounds, short and long in turns; '' where it doesn't. */
function steepness(expression: Expression, attack: Attack, size: number): string {
  const sizes = [size, (size * LONG) / SHORT];
  const texts = sizes.map((one) => textOf(attack, one));
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    const times = timesOf(expression, texts, 2);
    for (const [at, time] of times.entries()) best[at] = Math.min(best[at] ?? time, time);
    const [short = 0, long = 0] = best;
    if (long / short < STEEP) return '';
    if (long > PATIENCE / 15 && round > 0) break; // no stall of the machine is as long, twice
  }
  return sizes.map((one, at) => `${one} signs: ${best[at]?.toFixed(2)} ms`).join(', ');
}
