import { packed, unpacked } from './hash';
import type { Place, SeenLine, SiteKnowledge } from './types';

/** What is known of one line, a line with a slot, or a frame. */
export interface Entry {
  /** On so many different articles it stood, as far as `MOST` reaches. */
  on: number;
  /** For a frame: on so many of them something in it was kept. For a line: of so many different subjects they were. */
  also: number;
  /** The number of the first article it was met on, and of the last. */
  since: number;
  last: number;
  isWanted: boolean;
  places: Place[];
}

/** An article that taught. */
export interface Lesson {
  article: number;
  subject: number[];
}

/** As many lines and frames are known of a site. */
export const LINES = 400;
/** As many articles are remembered: one of them read again teaches nothing anew. */
export const LESSONS = 24;
/** As many words tell an article's subject, in `SUBJECT` characters each. */
export const WORDS = 6;
/** Counts end here: what was met so often is halved, with the articles it was counted over. */
const MOST = 62;

const HASH = 8;
const LINE = HASH + 7;
const ARTICLE = 5;
const SUBJECT = 2;
const LESSON = ARTICLE + WORDS * SUBJECT;
/** Numbers of articles run in a circle of two characters. */
const ROUND = 4096;
const PLACES: readonly Place[] = ['above', 'amid', 'below'];

/** What is known of a site, laid open. */
export class Book {
  /** How many articles taught. */
  articles: number;
  /** The last of them first. */
  readonly lessons: Lesson[] = [];
  readonly #entries = new Map<number, Entry>();

  constructor(known?: SiteKnowledge) {
    this.articles = known?.articles ?? 0;
    const { last = '', lines = '' } = known ?? {};
    for (let at = 0; at + LESSON <= last.length; at += LESSON) {
      const subject = Array.from({ length: WORDS }, (_, index) =>
        unpacked(last, at + ARTICLE + index * SUBJECT, SUBJECT),
      );
      this.lessons.push({ article: unpacked(last, at, ARTICLE), subject: subject.filter(Boolean) });
    }
    for (let at = 0; at + LINE <= lines.length; at += LINE) {
      const number = (from: number, length: number) => unpacked(lines, at + HASH + from, length);
      const flags = number(6, 1);
      this.#entries.set(unpacked(lines, at, HASH), {
        on: number(0, 1),
        also: number(1, 1),
        since: this.#unwound(number(2, 2)),
        last: this.#unwound(number(4, 2)),
        isWanted: (flags & 1) > 0,
        places: PLACES.filter((_, index) => flags & (2 << index)),
      });
    }
  }

  /** The number of an article that was written down as what is left of it when divided by `ROUND`. */
  #unwound(short: number): number {
    return this.articles - ((this.articles - short + ROUND) % ROUND);
  }

  get(hash: number): Entry | undefined {
    return this.#entries.get(hash);
  }

  /** Whether the reader has brought anything back on this site. */
  get hasWanted(): boolean {
    for (const { isWanted } of this.#entries.values()) if (isWanted) return true;
    return false;
  }

  /** Whether an article is among the last that taught. */
  knows(article: number): boolean {
    const short = shortened(article);
    return this.lessons.some((lesson) => lesson.article === short);
  }

  /** Begins the lesson of another article; its number is `articles` from now on. */
  begin({ article, subject }: Lesson): void {
    this.articles++;
    this.lessons.unshift({ article: shortened(article), subject: subject.slice(0, WORDS) });
  }

  /** Notes that a line or frame stands on the article of this lesson; once for each. `also` as in `Entry`. */
  meet(hash: number, place: Place, also: (entry: Entry | undefined) => number): void {
    const known = this.#entries.get(hash);
    const entry = known ?? { on: 0, also: 0, since: this.articles, last: 0, isWanted: false, places: [] };
    entry.also = Math.min(MOST, also(known));
    entry.on++;
    if (entry.on > MOST) {
      entry.on = MOST / 2;
      entry.also = Math.ceil(entry.also / 2);
      entry.since = this.articles - Math.round((this.articles - entry.since) / 2);
    }
    entry.last = this.articles;
    if (!entry.places.includes(place)) entry.places.push(place);
    this.#entries.set(hash, entry);
  }

  /** Notes that the reader wants a line. */
  want({ hash, place }: Pick<SeenLine, 'hash' | 'place'>): void {
    const known = this.#entries.get(hash);
    const now = this.articles;
    this.#entries.set(hash, {
      ...(known ?? { on: 1, also: 1, since: now, last: now, places: [place] }),
      isWanted: true,
    });
  }

  /** As a plain value again, with what is worth most where not all of it has room. */
  closed(day: number): SiteKnowledge {
    const all = [...this.#entries].filter(([, entry]) => this.#isWorthKnowing(entry));
    all.sort(([, one], [, other]) => this.#worth(other) - this.#worth(one));
    return {
      version: 1,
      articles: this.articles,
      day,
      last: this.lessons.slice(0, LESSONS).map(lessonLine).join(''),
      lines: all.slice(0, LINES).map(entryLine).join(''),
    };
  }

  /** What stood on a single article so long ago that it isn't known any more which is no line of the site's. */
  #isWorthKnowing({ on, last, isWanted }: Entry): boolean {
    return isWanted || on > 1 || last > this.articles - LESSONS;
  }

  #worth({ on, last, isWanted }: Entry): number {
    const age = this.articles - last;
    return isWanted ? Number.POSITIVE_INFINITY : Math.min(on, 8) - age / 2;
  }
}

const shortened = (article: number): number => article % 64 ** ARTICLE;

const lessonLine = ({ article, subject }: Lesson): string =>
  packed(article, ARTICLE) +
  Array.from({ length: WORDS }, (_, at) => packed(subject[at] ?? 0, SUBJECT)).join('');

const entryLine = ([hash, { on, also, since, last, isWanted, places }]: [number, Entry]): string => {
  const flags = places.reduce((sum, place) => sum | (2 << PLACES.indexOf(place)), isWanted ? 1 : 0);
  return (
    packed(hash, HASH) +
    packed(on, 1) +
    packed(also, 1) +
    packed(since % ROUND, 2) +
    packed(last % ROUND, 2) +
    packed(flags, 1)
  );
};
