import { parentOf } from './ask';
import { letters } from './letters';
import { readPath } from './path';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a page calls itself: its titles in letters alone, and whether an address is another page's. */
export interface PageNames {
  titles: string[];
  isElsewhere: (href: string) => boolean;
  url: string;
}

/** Whether an element is a heading, or the one part of it. */
export function isInHeading(element: Element): boolean {
  return HEADINGS.has(element.localName) || HEADINGS.has(parentOf(element)?.localName ?? '');
}

/** Whether a line is what the page calls itself; outside of headings it must be most of that. */
export function isTitle(line: string, titles: string[], isHeading: boolean): boolean {
  const text = letters(line);
  if (text.length < 2) return false;
  return titles.some(
    (title) =>
      (title.includes(text) && (isHeading || text.length > title.length * 0.4)) ||
      (title.length > 11 && text.length < title.length * 1.5 && text.includes(title)),
  );
}

/** Whether a link leads to another page. */
export function leadsAway(link: Element | undefined, { isElsewhere }: PageNames): boolean {
  return link !== undefined && isElsewhere(link.getAttribute('href') ?? '');
}

/** Whether a linked line is the title of another story of this site: not an author, a tag, a login, a share button. */
export function leadsToStory(link: Element, page: PageNames): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!leadsAway(link, page) || !URL.canParse(href, page.url)) return false;
  const address = new URL(href, page.url);
  const site = (host: string) => host.split('.').slice(-2).join('.');
  if (site(address.hostname) !== site(new URL(page.url).hostname)) return false;
  const path = readPath(address.href);
  if (!path || path.isFront || path.isNever) return false;
  return (
    path.words >= 4 ||
    path.hasNumber ||
    path.hasDate ||
    path.isOpaque ||
    isInHeading(link) ||
    link.querySelector('h2, h3, h4') !== null
  );
}
