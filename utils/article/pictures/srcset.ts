import { isTruePicture } from './addresses';

/** One alternative of a `srcset`. */
export interface Candidate {
  address: string;
  /** `w` pixels, or `x` density; 0 where it says nothing. */
  size: number;
  unit: 'w' | 'x' | '';
}

/** A longer list of alternatives is no list, in characters. */
const LONGEST = 16_000;
/** The column of the reader, doubled for dense screens, is filled by a picture this wide, in pixels. */
const ENOUGH = 1200;

/**
 * The alternatives of a `srcset`, stand-ins left out, in the page's order. Addresses may hold commas:
 * https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function candidatesOf(set: string): Candidate[] {
  if (set.length > LONGEST) return [];
  const found: Candidate[] = [];
  for (const [, address = '', size = '', unit = ''] of set.matchAll(
    /[\s,]*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx])(?:\s+\d+h)?)?\s*(?:,|$)/g,
  )) {
    if (isTruePicture(address) && !/^data:/i.test(address)) {
      found.push({ address, size: Number(size), unit: unit as Candidate['unit'] });
    }
  }
  return found;
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
