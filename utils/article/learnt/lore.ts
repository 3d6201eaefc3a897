import type { Metadata } from '../types';
import { Book, type Entry } from './book';
import { hashOf } from './hash';
import { type Line, reading } from './line';
import type { Noted } from './note';
import { isOther, namesIn, subjectOf, subjectWords } from './subject';
import type { Seen, SeenLine, SiteKnowledge } from './types';
import type { FrameStanding, Standing } from './weigh';

/** So many lines around the body are told of, above and below it. */
const ABOVE = 15;
const BELOW = 40;
/** So many lines of a page at most. */
const MOST = 300;

/** The lines of one page, and what is known of them. */
export class Lore {
  readonly #notes: readonly Noted[];
  readonly #at: Map<Element, number>;
  readonly #read: (noted: Noted) => Line;
  readonly #book: Book;
  /** Whether the open article is one of those that taught. */
  readonly #isAgain: boolean;
  readonly #article: number;
  /** Words that say what the article is about. */
  readonly subject: string[];
  readonly #numbers: number[];
  readonly #metadata: Metadata;

  constructor(notes: readonly Noted[], metadata: Metadata, url: string, known?: SiteKnowledge) {
    this.#notes = notes;
    this.#metadata = metadata;
    this.#at = new Map(notes.map(({ element }, at) => [element, at]));
    this.#read = reading(metadata.lang);
    this.#book = new Book(known);
    this.#article = hashOf(url);
    this.#isAgain = this.#book.knows(this.#article);
    this.subject = subjectWords(metadata);
    this.#numbers = subjectOf(this.subject);
  }

  /** The names in a line, where it is a paragraph. */
  namesIn({ isProse, text }: Line): string[] {
    return isProse ? namesIn(text, this.#metadata) : [];
  }

  lineOf(element: Element): Line | undefined {
    const noted = this.#notes[this.#at.get(element) ?? -1];
    return noted && this.#read(noted);
  }

  /** The line that came next on the page as it was. */
  after(element: Element): Line | undefined {
    const next = this.#notes[(this.#at.get(element) ?? this.#notes.length) + 1];
    return next && this.#read(next);
  }

  /** How often a line stood on other articles: itself, or the same with another word in one place. */
  standing({ hash, slots }: Line): Standing | undefined {
    const own = this.#standingOf(this.#book.get(hash));
    if (own) return own;
    const alike = slots.flatMap((slot) => this.#standingOf(this.#book.get(slot)) ?? []);
    const best = alike.sort((one, other) => other.on - one.on)[0];
    return best && best.on > 1 ? best : undefined;
  }

  /** What became of other lines in the frame of one. */
  frameOf({ frame }: Line): FrameStanding | undefined {
    const entry = frame ? this.#book.get(frame) : undefined;
    const standing = this.#standingOf(entry);
    return entry && standing && { on: standing.on, of: standing.of, kept: entry.also };
  }

  #standingOf(entry: Entry | undefined): Standing | undefined {
    if (!entry) return undefined;
    const { articles, lessons } = this.#book;
    const own = this.#isAgain ? 1 : 0;
    const on = entry.on - own;
    if (on < 1) return undefined;
    const last = lessons[articles - entry.last];
    const isNews = !this.#isAgain && isOther(this.#numbers, last?.subject ?? []);
    return { on, of: articles - entry.since + 1 - own, subjects: entry.also + (isNews ? 1 : 0) };
  }

  /** What the page teaches: the lines of the body as it is at last, and those around it. */
  seen(content: Element): Seen {
    const isKept = this.#notes.map(({ element }) => content.contains(element));
    const first = isKept.indexOf(true);
    const last = isKept.lastIndexOf(true);
    const from = Math.max(0, first - ABOVE);
    const near = this.#notes.slice(from, last + 1 + BELOW).slice(0, MOST);
    const lines = near.flatMap((noted, index): SeenLine[] => {
      const at = from + index;
      const { hash, slots, frame, isProse, isWanted } = this.#read(noted);
      if (!hash) return [];
      const place = at < first ? 'above' : at > last ? 'below' : 'amid';
      const wanted = isWanted && { isWanted: true as const };
      return [{ hash, slots, frame, place, isProse, isKept: isKept[at] ?? false, ...wanted }];
    });
    return { article: this.#article, subject: this.#numbers, lines };
  }
}
