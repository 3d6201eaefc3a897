import { key, textOf } from './text';

/** A shorter text is a part of another by chance, in characters. */
const SHORT = 10;

/** The heading that shows the title: the first h1 (else h2) that says what it says; else the only h1. */
export function headlineOf(page: Document, title: string): Element | undefined {
  const wanted = key(title);
  const headings = Array.from(page.querySelectorAll('h1, h2'));
  const says = (heading: Element) => {
    const own = key(textOf(heading));
    if (own && own === wanted) return true;
    return own.length > SHORT && wanted.length > SHORT && (own.startsWith(wanted) || wanted.startsWith(own));
  };
  const first = headings.filter((heading) => heading.localName === 'h1');
  return first.find(says) ?? headings.find(says) ?? (first.length === 1 ? first[0] : undefined);
}
