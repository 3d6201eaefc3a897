import { standsElsewhere } from './elsewhere';
import type { NameReader } from './names';
import { NAME_LENGTH, plain } from './text';
import { isFullName } from './visible-byline';

const BOX = '[class*="author" i], [id*="author" i], [class*="bio" i], [itemprop~="author"]';
const NAME = 'a[href], h2, h3, h4, h5, strong, b, [class*="name" i]';
/** So many boxes are looked at. */
const MOST = 40;

/** The one whom the boxes about authors on a page name in full; nobody where they name several. */
export function boxedAuthor(page: Document, headline: Element | undefined, names: NameReader): string[] {
  const found = new Set<string>();
  for (const box of [...page.querySelectorAll(BOX)].slice(0, MOST)) {
    if (standsElsewhere(box, headline) || box.closest('li, figure, blockquote')) continue;
    const name = plain((box.matches('a[href]') ? box : box.querySelector(NAME))?.textContent, NAME_LENGTH);
    const { people } = names.read(name);
    if (people.length === 1 && isFullName(people[0] as string)) found.add(people[0] as string);
  }
  return found.size === 1 ? [...found] : [];
}
