import { Book, type Entry } from './book';
import { isOther } from './subject';
import type { Seen, SiteKnowledge } from './types';

/** From this share of its paragraphs on, an article whose paragraphs are known is one that taught under another address. */
const SAME = 0.5;
/** With fewer paragraphs it can't be told. */
const TELLING = 3;

/**
 * What is known of a site once an article of it has been read: `known` before (undefined where nothing was), what the
 * reading saw (`Extracted.seen`, of the whole article), and the day, in whole days since 1970. An article that taught
 * before teaches nothing anew, but for lines that the reader has brought back: those are wanted on this site for ever.
 */
export function learn(known: SiteKnowledge | undefined, seen: Seen, day: number): SiteKnowledge {
  const book = new Book(known);
  if (!book.knows(seen.article) && !isToldAlready(seen, book)) {
    book.begin(seen);
    const met = new Set<number>();
    const isNews = (hash: number) => hash !== 0 && !met.has(hash) && met.add(hash);
    for (const { hash, slots, place } of seen.lines) {
      for (const one of [hash, ...slots].filter(isNews)) book.meet(one, place, subjectsOf(seen, book));
    }
    const kept = new Set(seen.lines.filter(({ isKept }) => isKept).map(({ frame }) => frame));
    for (const { frame, place } of seen.lines) {
      if (isNews(frame)) book.meet(frame, place, (known) => (known?.also ?? 0) + (kept.has(frame) ? 1 : 0));
    }
  }
  for (const line of seen.lines) if (line.isWanted) book.want(line);
  return book.closed(day);
}

/** Whether most paragraphs of the article are known: it stands at two addresses, or was written on. */
function isToldAlready({ lines }: Seen, book: Book): boolean {
  const paragraphs = lines.filter(({ isProse, isKept }) => isProse && isKept);
  const told = paragraphs.filter(({ hash }) => book.get(hash));
  return paragraphs.length >= TELLING && told.length >= paragraphs.length * SAME;
}

/** Of how many subjects the articles of a line are, with one more. */
const subjectsOf =
  ({ subject }: Seen, book: Book) =>
  (known: Entry | undefined) => {
    if (!known) return 1;
    const last = book.lessons[book.articles - known.last];
    return known.also + (isOther(subject, last?.subject ?? []) ? 1 : 0);
  };

/** Whether a value from outside (storage, a message) can be believed to be what `learn` made. */
export function isSiteKnowledge(value: unknown): value is SiteKnowledge {
  if (!value || typeof value !== 'object') return false;
  const { version, articles, day, last, lines } = value as Partial<SiteKnowledge>;
  const isPacked = (text: unknown) =>
    typeof text === 'string' && text.length <= 8000 && /^[\w-]*$/.test(text);
  return (
    version === 1 &&
    Number.isSafeInteger(articles) &&
    Number.isSafeInteger(day) &&
    isPacked(last) &&
    isPacked(lines)
  );
}
