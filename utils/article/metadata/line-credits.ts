import { type AroundTitle, NEAR_TEXT } from './around-title';
import type { Credits, NameReader } from './names';
import type { Roles } from './roles';
import { empty, isFullName } from './visible-byline';

/** How many elements below the headline may be such a line. */
const MOST_LINES = 80;

/** Who stands in a line below the headline that is nothing but "By" and names, or names and the site. */
export function lineCredits({ after }: AroundTitle, roles: Roles, names: NameReader): Credits {
  const seen = new Set<string>();
  let read = 0;
  for (const { element, lines } of after) {
    if (read++ > MOST_LINES) break;
    if (!lines || element.closest('figure, figcaption, blockquote, ul, ol')) continue;
    if (lines.length > NEAR_TEXT) continue;
    let isBy = false; // the line before is "By" alone
    for (const line of lines.split('\n')) {
      const said = signed(line, roles);
      const rest: string | undefined = said ?? (isBy ? line : undefined);
      isBy = rest === '';
      if (line.length < 5 || line.length > 120 || seen.has(line)) continue;
      seen.add(line);
      // Names and the site on one line have something between them.
      if (rest === undefined && !/[|,;·•●()/–—-]/.test(line)) continue;
      const found = names.read(rest ?? line);
      if (!found.people.length || !found.people.every(isFullName)) continue;
      if (rest !== undefined || found.publisher.length) return found;
    }
  }
  return empty();
}

/** What follows "By" in a line: up to the next bar or slash, where a date or a link stands, and behind one. */
function signed(line: string, roles: Roles): string | undefined {
  const pieces = line.replace(/^[|/·•–—-]\s+/, '').split(/\s[|/·•]\s/);
  for (const piece of pieces) {
    const rest = roles.withoutBy(piece);
    if (rest !== undefined) return rest;
  }
  return undefined;
}
