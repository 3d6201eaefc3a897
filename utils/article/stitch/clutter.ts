import { isHeading, leavesOf } from '../dom/blocks';
import { key, textOf, weigh } from '../dom/text';
import { unitsOf } from './units';

/** From this weight on (`weigh`) a line that stands on two pages of an article is a part of their frame. */
const TELLING = 25;

/**
 * The lines of a page that aren't its body: menus, appeals, other stories. What stands on another page of the same
 * article again belongs to the frame that the site puts around every page.
 */
export class Clutter {
  readonly #lines = new Set<string>();

  /**
   * Begins with all lines of a page, if one is given, but for those that lead to `pages` of the article: a table of
   * contents names what stands there as a heading.
   */
  constructor(body?: Element, pages: readonly string[] = []) {
    const addresses = new Set(pages);
    for (const line of body ? leavesOf(body) : []) {
      const text = textOf(line);
      if (weigh(text) >= TELLING && !leadsTo(addresses, line)) this.#lines.add(key(text));
    }
  }

  /** Takes off the list what is in the body of the article. */
  without(content: Element): void {
    if (this.#lines.size) for (const unit of unitsOf(content)) this.#lines.delete(unit.key);
  }

  /** Takes such lines out of another page; headings stay, the steps know boxes by them. */
  dropFrom(body: Element): void {
    this.#drop(body, (line) => !isHeading(line));
  }

  /** Takes out of a body what is left of them. */
  dropRests(content: Element): void {
    this.#drop(content, isHeading);
  }

  #drop(root: Element, isMeant: (line: Element) => boolean): void {
    if (!this.#lines.size) return;
    for (const line of leavesOf(root)) {
      if (isMeant(line) && this.#lines.has(key(textOf(line)))) line.remove();
    }
  }
}

function leadsTo(addresses: ReadonlySet<string>, line: Element): boolean {
  const link = line.querySelector('a[href]') ?? line.closest('a[href]');
  const href = link?.getAttribute('href')?.split('#')[0] ?? '';
  return href !== '' && URL.canParse(href, line.baseURI) && addresses.has(new URL(href, line.baseURI).href);
}
