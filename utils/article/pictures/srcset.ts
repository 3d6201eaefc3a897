import { isTruePicture } from './addresses';
import { ENOUGH } from './told-size';

/** One alternative of a `srcset`. */
export interface Candidate {
  address: string;
  /** `w` pixels, or `x` density; 0 where it says nothing. */
  size: number;
  unit: 'w' | 'x' | '';
}

/** A longer list of alternatives is no list, in characters. */
const LONGEST = 16_000;

const GAP = /[\s,]*/y;
const ADDRESS = /\S*/y;
const DESCRIPTORS = /[^,]*/y;
const SIZE = /^(?:(\d{1,6}(?:\.\d{1,6})?)([wx])(?:\s+\d+h)?)?$/;

/**
 * What a `srcset` names, in the page's order, without what no browser would take. Goes through it once, as the HTML
 * standard has it; addresses may hold commas: https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function* readSrcset(set: string): Generator<Candidate> {
  let at = 0;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const [taken] = form.exec(set) ?? [''];
    at += taken.length;
    return taken;
  };
  for (take(GAP); at < set.length; take(GAP)) {
    const written = take(ADDRESS);
    const isAlone = written.endsWith(',');
    const told = SIZE.exec(isAlone ? '' : take(DESCRIPTORS).trim());
    if (!told) continue;
    const [, size = '', unit = ''] = told;
    yield {
      address: isAlone ? withoutCommas(written) : written,
      size: Number(size),
      unit: unit as Candidate['unit'],
    };
  }
}

function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end--;
  return address.slice(0, end);
}

/** The alternatives of a `srcset`, stand-ins left out, in the page's order. */
export function candidatesOf(set: string): Candidate[] {
  if (set.length > LONGEST) return [];
  return Array.from(readSrcset(set)).filter(
    ({ address }) => isTruePicture(address) && !/^data:/i.test(address),
  );
}

/** Candidates as a `srcset`. */
export function srcsetOf(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ address, size, unit }) => (unit ? `${address} ${size}${unit}` : address))
    .join(', ');
}

/** The candidate that serves who can't choose: wide enough for a reader's column, else the widest. */
export function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sorted = candidates.toSorted((one, other) => one.size - other.size);
  return sorted.find(({ size, unit }) => unit === 'w' && size >= ENOUGH) ?? sorted.at(-1);
}
