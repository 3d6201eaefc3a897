import { type Candidate, readSrcset, srcsetOf } from '../pictures/srcset';
import { webAddress } from './address';

/** More candidates than any picture has. */
const MAX_CANDIDATES = 24;

/** A `srcset` with its good candidates only, their addresses absolute; '' where none is left. */
export function safeSrcset(raw: string, page: string): string {
  const kept: Candidate[] = [];
  for (const candidate of readSrcset(raw)) {
    const address = webAddress(candidate.address, page);
    if (!address || /^,|,$/.test(address)) continue;
    if (kept.push({ ...candidate, address }) === MAX_CANDIDATES) break;
  }
  return srcsetOf(kept);
}
