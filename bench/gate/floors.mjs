// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Figures below which no change may fall, by set of pages: `fixtures`, or a corpus and `:single` for its one-page
 * articles. All are shares from 0 to 1. They only go up.
 * @typedef {Record<string, Record<string, number>>} Floors
 */

const file = join(import.meta.dirname, '../floors.json');

/** @returns {Floors} */
export const readFloors = () => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The figures of one set that fell below their floor, as sentences. A figure that wasn't measured has fallen.
 * @param {string} set
 * @param {Record<string, number>} floors
 * @param {Record<string, unknown>} measured
 */
export function fallen(set, floors, measured) {
  return Object.entries(floors).flatMap(([figure, floor]) => {
    const value = measured[figure];
    // Figures are told, and pinned, to three digits.
    const holds = typeof value === 'number' && Math.round(value * 1000) >= Math.round(floor * 1000);
    return holds ? [] : [`${set}: ${figure} is ${shown(value)}, its floor ${floor.toFixed(3)}.`];
  });
}

/**
 * The floors raised to what was measured, where that is higher.
 * @param {Record<string, number>} floors
 * @param {Record<string, unknown>} measured
 */
export function raised(floors, measured) {
  const higher = (/** @type {[string, number]} */ [figure, floor]) => {
    const value = Number(measured[figure] ?? 0);
    return [figure, Math.max(floor, Math.floor(value * 1000) / 1000)];
  };
  return Object.fromEntries(Object.entries(floors).map(higher));
}

/** @param {Floors} floors */
export function writeFloors(floors) {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** @param {unknown} value */
const shown = (value) => (typeof value === 'number' ? value.toFixed(3) : 'missing');
