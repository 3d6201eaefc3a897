import type { PageError } from '../page-error';
import type { Metadata, MissingPart, Part } from '../types';
import type { PageLinks } from './page-links';

/** What is known while pages come. */
export interface Stitched {
  parts: Part[];
  missing: MissingPart[];
  /** How many pages the parts stand for. */
  pages: number;
  /** What the first page says of the article, where another was open. */
  head?: Metadata;
}

/** The pages of one article: those that are there, those that are awaited, those that failed. */
export class Pages {
  readonly #parts = new Map<number, Part>();
  readonly #awaited = new Map<number, string>();
  readonly #missing = new Map<number, MissingPart>();
  readonly #known = new Set<string>();
  #count?: number;
  #head?: Metadata;

  constructor(first: Part, links: PageLinks) {
    this.#parts.set(links.current, { ...first, number: links.current });
    this.#known.add(first.url);
    this.learn(links, links.current);
  }

  /** Takes over what a page, by its number, names as further ones; those known by number or address are no news. */
  learn({ pages, next }: PageLinks, at: number): void {
    for (const [number, url] of next ? [...pages, [at + 1, next] as const] : pages) {
      const isKnown =
        this.#parts.has(number) ||
        this.#missing.has(number) ||
        this.#awaited.has(number) ||
        this.#known.has(url);
      if (isKnown) continue;
      this.#awaited.set(number, url);
      this.#known.add(url);
    }
  }

  /** The lowest number that is awaited. */
  next(): number | undefined {
    const numbers = [...this.#awaited.keys()];
    return numbers.length ? Math.min(...numbers) : undefined;
  }

  address(number: number): string {
    return this.#awaited.get(number) ?? '';
  }

  /** Addresses of the awaited pages, in order. */
  coming(): string[] {
    return [...this.#awaited].sort(([a], [b]) => a - b).map(([, url]) => url);
  }

  /** The first page has been read, and is another than the open one. */
  begin(head: Metadata): void {
    this.#head = head;
  }

  put(part: Part): void {
    this.#awaited.delete(part.number);
    this.#parts.set(part.number, part);
  }

  miss(number: number, { why, message }: PageError): void {
    this.#missing.set(number, { number, url: this.address(number), why, detail: message });
    this.#awaited.delete(number);
  }

  /** A page that says nothing new is no page. */
  drop(number: number): void {
    this.#awaited.delete(number);
  }

  /** No more pages are asked for. With `limit` the first that wasn't asked is named as missing. */
  stop(why?: 'limit'): void {
    const number = this.next();
    if (why && number !== undefined) this.#missing.set(number, { number, url: this.address(number), why });
    this.#awaited.clear();
  }

  /** Every page is there, in the parts: `count` of them. */
  complete(count: number): Stitched {
    this.#awaited.clear();
    this.#missing.clear();
    this.#count = Math.max(count, 2);
    return this.soFar();
  }

  soFar(): Stitched {
    const coming = [...this.#awaited].map(([number, url]) => ({ number, url, why: 'coming' as const }));
    return {
      parts: [...this.#parts.values()].sort(byNumber),
      missing: [...this.#missing.values(), ...coming].sort(byNumber),
      pages: this.#count ?? this.#parts.size,
      head: this.#head,
    };
  }
}

const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
