import { key, plain, TITLE_LENGTH } from './text';

/** A heading that may be the headline, and its text. */
export interface Heading {
  element: Element;
  text: string;
}

const ASIDE = 'nav, aside, footer, dialog, [role="dialog"], [aria-modal="true"], [hidden]';

/** The page's first-rank headings in order, at most 30; where there are none, those of the second rank. */
export function readHeadings(page: Document): Heading[] {
  const found = ['h1, [itemprop~="headline"]', 'h2, [role="heading"][aria-level="1"]']
    .map((selector) => [...page.querySelectorAll(selector)].slice(0, 30))
    .map((elements) =>
      elements.flatMap((element) => {
        const text = plain(element.textContent, TITLE_LENGTH);
        // The headline of a meta tag in the body is no heading, and a headline isn't a paragraph.
        return text && text.length < TITLE_LENGTH && !element.closest(ASIDE) ? [{ element, text }] : [];
      }),
    );
  return found.find((headings) => headings.length) ?? [];
}

/**
 * The heading that the machine-readable titles agree with: the same words, or one within the other.
 * Without agreement the only first-rank heading, or the first within an article or main.
 */
export function mainHeading(headings: readonly Heading[], titles: readonly string[]): Heading | undefined {
  const known = titles.map(key).filter(Boolean);
  const weigh = ({ text }: Heading): number => {
    const own = key(text);
    if (!own) return 0;
    if (known.includes(own)) return 3;
    if (own.length > 8 && known.some((title) => title.includes(own))) return 2;
    return own.length > 8 && known.some((title) => title.length > 8 && own.includes(title)) ? 1 : 0;
  };
  const best = [...headings].sort((a, b) => weigh(b) - weigh(a))[0];
  if (best && weigh(best)) return best;
  const ranked = headings.filter(({ element }) => /^H1$/.test(element.nodeName));
  return ranked.length === 1 ? ranked[0] : ranked.find(({ element }) => element.closest('article, main'));
}
