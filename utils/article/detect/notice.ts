import { letters } from './letters';
import { NOTICE } from './path-words';

/** Longer ones (letters) are headlines about such a thing. */
const LONGEST = 28;

/** Whether a title is the name of a notice or of a page that isn't there: alone, or before or behind a sign and the site's name. */
export function isNotice(title: string): boolean {
  return title.split(/[|–—:»·]| - /).some((part) => {
    const text = letters(part);
    return text.length <= LONGEST && NOTICE.test(text);
  });
}
