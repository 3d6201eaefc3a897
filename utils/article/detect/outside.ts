import { all, around, holds, parentOf } from './ask';

/** Where no story stands, whatever it holds. */
const ELSEWHERE =
  'nav, footer, aside, button, dialog, select, figcaption, [role="dialog"], [role="navigation"], [hidden]';
/** Where no story stands, if the headline doesn't: pages call all of themselves "has-cookies", some servers put them into a form, and an open dialog hides all behind it. */
const APART =
  'form, [aria-hidden="true"], [class*="comment" i], [id*="comment" i], [class*="cookie" i], [class*="consent" i], [class*="footer" i]';

/** Whether a block stands elsewhere than a story does; each block is looked at once. */
export function outsideOf(document: Document): (holder: Element) => boolean {
  const known = new Map<Element, boolean>();
  const headlines = Array.from(all(document, 'h1')).slice(0, 9);
  return (holder) => {
    let is = known.get(holder);
    if (is === undefined) {
      is = Boolean(around(holder, ELSEWHERE));
      for (let at = is ? null : around(holder, APART); at && !is; ) {
        const apart = at;
        is = !/^(html|body|main)$/.test(apart.localName) && !headlines.some((one) => holds(apart, one));
        const above = parentOf(apart);
        at = above && around(above, APART);
      }
      known.set(holder, is);
    }
    return is;
  };
}
