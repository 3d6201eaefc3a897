import { webAddress } from './address';

/** More candidates than any picture has. */
const MAX_CANDIDATES = 24;

/**
 * A `srcset` with its good candidates only, their addresses absolute; '' where none is left. Read as the HTML standard
 * has it (an address may hold commas, as those of picture services do): https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function safeSrcset(raw: string, page: string): string {
  const kept: string[] = [];
  let rest = raw.replace(/^[\s,]+/, '');
  while (rest && kept.length < MAX_CANDIDATES) {
    const address = /^\S+/.exec(rest)?.[0] ?? '';
    rest = rest.slice(address.length);
    let descriptor = '';
    if (!address.endsWith(',')) {
      descriptor = /^[^,]*/.exec(rest)?.[0] ?? '';
      rest = rest.slice(descriptor.length);
    }
    rest = rest.replace(/^[\s,]+/, '');
    const safe = webAddress(address.replace(/,+$/, ''), page);
    const size = descriptor.trim();
    if (safe && !/^,|,$/.test(safe) && /^(?:\d+(?:\.\d+)?[wx])?$/.test(size)) {
      kept.push(size ? `${safe} ${size}` : safe);
    }
  }
  return kept.join(', ');
}
